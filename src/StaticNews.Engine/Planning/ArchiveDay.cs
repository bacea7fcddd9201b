using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>A day of the archive.</summary>
public sealed record ArchiveDay(DateOnly Date, string Name, Route Route, int Count);
