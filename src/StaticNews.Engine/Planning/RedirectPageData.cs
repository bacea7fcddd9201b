using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>An old url and where it leads.</summary>
public sealed record RedirectPageData(Route Target, string TargetTitle) : PageData;
