using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>404.html: what to read instead.</summary>
public sealed record NotFoundPageData(ImmutableArray<Card> Latest) : PageData;
