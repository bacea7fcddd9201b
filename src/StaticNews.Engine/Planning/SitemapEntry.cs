using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>A url of the sitemap.</summary>
/// <param name="LastModified">When what it shows last changed by an edit; null where that is not known.</param>
/// <param name="Image">The picture it leads with, or null.</param>
public sealed record SitemapEntry(Route Route, DateTimeOffset? LastModified, Picture? Image = null);
