using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>A page of a list: a section's, tag's, reporter's, series', story's or month's articles, newest first.</summary>
/// <param name="Name">What the list is of.</param>
/// <param name="Subject">The <see cref="Section"/>, <see cref="Tag"/>, <see cref="Reporter"/>, <see cref="Series"/>, <see cref="Story"/> or <see cref="ArchiveMonth"/>.</param>
/// <param name="Feed">The list's feed, or null.</param>
public sealed record ListPageData(string Name, object Subject, ImmutableArray<Card> Articles, Pager Pager, Route? Feed) : PageData
{
    /// <summary>How a section's newest page opens; null on all other pages.</summary>
    public SectionFront? Front { get; init; }
}
