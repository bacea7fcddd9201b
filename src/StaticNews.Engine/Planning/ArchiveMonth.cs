using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>A month of the archive, with its calendar.</summary>
/// <param name="Days">With articles, first to last.</param>
public sealed record ArchiveMonth(int Year, int Month, string Name, Route Route, int Count, ImmutableArray<ArchiveDay> Days);
