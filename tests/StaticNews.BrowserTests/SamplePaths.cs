namespace StaticNews.BrowserTests;

/// <summary>One page of the sample site of each kind that looks different, by its path below the base path.</summary>
public static class SamplePaths
{
    /// <summary>The article that has every part of a newspaper page.</summary>
    public const string Shape = "2026/10/29/2027-ten-tasks/";

    /// <summary>An article with a gallery and a series.</summary>
    public const string Gallery = "2026/10/24/5회-여울동-헌책방/";

    /// <summary>A live blog with a video.</summary>
    public const string Live = "2026/07/18/2026-07-18-heavy-rain/";

    /// <summary>A corrected article with a chart.</summary>
    public const string Chart = "2026/08/11/fish-catch-july/";

    /// <summary>A factbox, a pull quote, a timeline and a story.</summary>
    public const string Blocks = "2026/07/15/은여울다리-3년전-보고서/";

    /// <summary>Footnotes.</summary>
    public const string Notes = "2026/07/04/소금밭-노래/";

    public static readonly string[] Articles = [Shape, Gallery, Live, Chart, Blocks, Notes];

    public static readonly string[] All =
    [
        "", .. Articles, "politics/", "society/page/1/", "tags/", "tags/예산/", "reporters/", "reporters/seo-garam/", "archive/", "archive/2026/10/", "archive/2026/10/29/",
        "archive/2026/", "series/", "series/골목의시간/", "stories/", "stories/은여울다리균열/", "corrections/", Shape + "related/", "about/", "search/", "search/?q=시장", "404.html",
    ];
}
