using StaticNews.Engine.Rendering.Functions;
using StaticNews.Engine.Rendering.Views;
using StaticNews.Engine.Rendering.Views.Blocks;

namespace StaticNews.Engine.Rendering;

/// <summary>Everything that templates may name. theme/README.md describes it, and a test holds the two together.</summary>
public static class ThemeReference
{
    /// <summary>The types of values with their members.</summary>
    public static ImmutableArray<ThemeType> Types { get; } =
    [
        new("site", SiteView.Names), new("page", PageView.Names), new("article", ArticleView.Names), new("card", CardView.Names),
        new("section", SectionView.Names), new("tag", TagView.Names), new("series", NamedView.Names), new("month", MonthView.Names), new("day", DayView.Names),
        new("year", YearView.Names), new("calendar_day", CalendarDayView.Names), new("corrected", CorrectionEntryView.Names),
        new("reporter", ReporterView.Names), new("link", LinkView.Names), new("feed", FeedView.Names), new("translation", TranslationView.Names), new("image", ImageView.Names), new("pager", PagerView.Names),
        new("standing", StandingView.Names), new("chain", ChainView.Names), new("heading", HeadingView.Names),
        new("correction", CorrectionView.Names), new("row", RowView.Names), new("front", FrontView.Names), new("relation", RelationView.Names), new("group", GroupView.Names), new("entry", EntryView.Names),
        new("imprint", ImprintEntryView.Names), new("verification", VerificationView.Names),
        new("chart", ChartView.Names), new("drawing", DrawingView.Names), new("mark", MarkView.Names), new("datum", DatumView.Names),
        new("embed", EmbedView.Names), new("gallery", GalleryView.Names), new("factbox", FactboxView.Names), new("quote", QuoteView.Names),
        new("timeline", TimelineView.Names), new("timeline_entry", TimelineEntryView.Names), new("liveblog", LiveblogView.Names),
        new("live_entry", LiveEntryView.Names),
    ];

    /// <summary>The names that pages of a kind start from, besides site and page; lists also have their subject.</summary>
    public static ImmutableArray<ThemeType> Pages { get; } =
    [
        new("home", HomeScope.Names), new("article", ArticleScope.Names), new("related", RelatedScope.Names), new("list", ListScope.Names), new("index", IndexScope.Names),
        new("archive_year", YearScope.Names), new("corrections", CorrectionsScope.Names), new("search", SearchScope.Names),
        new("standing", StandingScope.Names), new("not_found", NotFoundScope.Names),
    ];

    /// <summary>Every function, dotted and sorted: what a native build must have as well.</summary>
    public static ImmutableArray<string> Functions => Builtins.Names;
}
