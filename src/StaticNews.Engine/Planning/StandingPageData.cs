using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>A standing page; its body is composed while it is rendered.</summary>
public sealed record StandingPageData(StandingPage Page) : PageData;
