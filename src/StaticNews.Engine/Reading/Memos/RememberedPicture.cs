namespace StaticNews.Engine.Reading.Memos;

/// <summary>A picture, and whether the memo did not hold it as it is now.</summary>
internal sealed record RememberedPicture(PictureFile Picture, bool IsNews);
