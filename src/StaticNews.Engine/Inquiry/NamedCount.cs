namespace StaticNews.Engine.Inquiry;

/// <summary>A name and how many articles, or bytes, it stands for.</summary>
public sealed record NamedCount(string Name, long Count);
