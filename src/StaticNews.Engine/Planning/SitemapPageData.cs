namespace StaticNews.Engine.Planning;

/// <summary>sitemap.xml: every page that search engines may list.</summary>
public sealed record SitemapPageData(ImmutableArray<SitemapEntry> Entries) : PageData;
