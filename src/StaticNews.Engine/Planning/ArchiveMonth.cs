using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>A month of the archive.</summary>
public sealed record ArchiveMonth(int Year, int Month, Route Route);
