using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>A url of the sitemap and when what it shows last changed by an edit; null where that is not known.</summary>
public sealed record SitemapEntry(Route Route, DateTimeOffset? LastModified);
