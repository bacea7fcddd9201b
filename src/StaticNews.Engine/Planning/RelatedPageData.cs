using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>Everything that is related to an article, what the article shows first.</summary>
public sealed record RelatedPageData(Article Article, ImmutableArray<RelatedRow> Rows) : PageData;
