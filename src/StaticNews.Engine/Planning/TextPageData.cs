namespace StaticNews.Engine.Planning;

/// <summary>A file whose text is already decided.</summary>
public sealed record TextPageData(string Text) : PageData;
