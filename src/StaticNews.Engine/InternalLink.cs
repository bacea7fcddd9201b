using StaticNews.Engine.Indexing;

namespace StaticNews.Engine;

/// <summary>A link within the site that stands in a body: the page that shows the body, and where it leads.</summary>
public readonly record struct InternalLink(Route From, Route To);
