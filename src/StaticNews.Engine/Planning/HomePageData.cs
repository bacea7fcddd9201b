using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>The front page: the lead and the seconds stand nowhere else on it.</summary>
/// <param name="Today">The day of the build in the site's zone, at its midnight: the edition's date.</param>
/// <param name="Lead">Null only on an empty site.</param>
/// <param name="Sections">A row a section, in the menu's order, an article with a picture first; empty sections left out.</param>
/// <param name="Latest">The newest articles whatever their section, newest first.</param>
/// <param name="Series">The series with the newest parts.</param>
/// <param name="Corrected">What the paper put right lately, newest first.</param>
public sealed record HomePageData(
    DateTimeOffset Today,
    Card? Lead,
    ImmutableArray<Card> Seconds,
    ImmutableArray<HomeRow> Sections,
    ImmutableArray<Card> Latest,
    ImmutableArray<IndexEntry> Series,
    ImmutableArray<CorrectionEntry> Corrected) : PageData;
