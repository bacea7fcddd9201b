using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>news-sitemap.xml: articles first published within two days before the build's moment, newest first, at most 1,000.</summary>
public sealed record NewsSitemapPageData(ImmutableArray<Article> Articles) : PageData;
