using StaticNews.Engine.Reading;

namespace StaticNews.Engine.Indexing;

/// <summary>A standing page in its place.</summary>
public sealed record StandingPage(PageFile File, Route Route);
