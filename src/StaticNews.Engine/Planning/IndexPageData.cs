namespace StaticNews.Engine.Planning;

/// <summary>A page that lists lists: all tags, reporters, series, stories or months.</summary>
/// <param name="MostUsed">Of tags: those with the most articles, the most first. Empty elsewhere.</param>
public sealed record IndexPageData(ImmutableArray<IndexEntry> Entries, ImmutableArray<IndexEntry> MostUsed) : PageData;
