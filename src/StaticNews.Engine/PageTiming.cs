using StaticNews.Engine.Indexing;
using StaticNews.Engine.Planning;

namespace StaticNews.Engine;

/// <summary>A page that was rendered, and how long that took, wall clock.</summary>
public readonly record struct PageTiming(Route Route, PageKind Kind, TimeSpan Duration);
