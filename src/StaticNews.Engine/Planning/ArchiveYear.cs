using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>A year of the archive.</summary>
/// <param name="Months">With articles, January first.</param>
/// <param name="Newer">The next later year with articles, or null.</param>
/// <param name="Older">The next earlier one.</param>
public sealed record ArchiveYear(int Year, Route Route, ImmutableArray<ArchiveMonth> Months, NamedLink? Newer, NamedLink? Older);
