namespace StaticNews.Engine.Reading.Memos;

/// <summary>A draft and its entry for the next build; news is what the memo did not hold word for word.</summary>
internal sealed record RememberedDraft(Draft Draft, DraftEntry Entry, bool IsNews);
