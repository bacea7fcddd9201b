namespace StaticNews.Engine.Planning;

/// <summary>A page that lists lists: all tags, reporters, series, stories or months.</summary>
public sealed record IndexPageData(ImmutableArray<IndexEntry> Entries) : PageData;
