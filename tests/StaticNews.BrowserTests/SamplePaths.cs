namespace StaticNews.BrowserTests;

/// <summary>One page of the sample site of each kind that looks different, by its path below the base path.</summary>
public static class SamplePaths
{
    /// <summary>The article that has every part of a newspaper page.</summary>
    public const string Shape = "2026/10/29/2027-ten-tasks/";

    public static readonly string[] All =
    [
        "", Shape, "politics/", "tags/", "tags/예산/", "reporters/", "reporters/seo-garam/", "archive/", "archive/2026/10/", "archive/2026/", "series/", "stories/", "stories/은여울다리균열/", "corrections/", Shape + "related/", "about/", "search/", "search/?q=시장", "404.html",
    ];
}
