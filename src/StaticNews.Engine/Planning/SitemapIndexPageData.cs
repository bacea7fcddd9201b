namespace StaticNews.Engine.Planning;

/// <summary>sitemap.xml of a site that has more pages than one sitemap may name: it names the sitemaps.</summary>
public sealed record SitemapIndexPageData(ImmutableArray<SitemapEntry> Parts) : PageData;
