using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>One page of the site: where it is, what it is, what it shows.</summary>
/// <param name="Source">The file that an error on this page should name first, as messages show it; null where there is none.</param>
public sealed record PlannedPage(Route Route, PageKind Kind, PageHead Head, PageData Data, string? Source = null);
