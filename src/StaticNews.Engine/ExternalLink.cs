namespace StaticNews.Engine;

/// <summary>A link to another host and where an author wrote it.</summary>
public sealed record ExternalLink(string Url, Place Place);
