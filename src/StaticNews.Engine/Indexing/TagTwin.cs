namespace StaticNews.Engine.Indexing;

/// <summary>Two tags that are likely one: <paramref name="Rare"/> stands on one article, <paramref name="Common"/> on several.</summary>
public sealed record TagTwin(Tag Rare, Tag Common);
