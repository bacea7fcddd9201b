namespace StaticNews.Engine.Planning;

/// <summary>A year of the archive: the calendars of its months.</summary>
public sealed record YearPageData(ArchiveYear Year) : PageData;
