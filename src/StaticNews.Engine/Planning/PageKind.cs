namespace StaticNews.Engine.Planning;

/// <summary>What a page is; a template sees it as page.kind, in snake_case.</summary>
public enum PageKind
{
    /// <summary>The front page.</summary>
    Home,

    /// <summary>One article.</summary>
    Article,

    /// <summary>Everything related to one article.</summary>
    Related,

    /// <summary>A section's list.</summary>
    Section,

    /// <summary>A tag's list.</summary>
    Tag,

    /// <summary>All tags.</summary>
    TagIndex,

    /// <summary>A reporter and their articles.</summary>
    Reporter,

    /// <summary>All reporters.</summary>
    ReporterIndex,

    /// <summary>A series and its articles.</summary>
    Series,

    /// <summary>All series.</summary>
    SeriesIndex,

    /// <summary>A running story and its articles.</summary>
    Story,

    /// <summary>All running stories.</summary>
    StoryIndex,

    /// <summary>One month's articles.</summary>
    Archive,

    /// <summary>One day's articles.</summary>
    ArchiveDay,

    /// <summary>A year's calendars.</summary>
    ArchiveYear,

    /// <summary>All months.</summary>
    ArchiveIndex,

    /// <summary>The corrections ledger.</summary>
    Corrections,

    /// <summary>The search page.</summary>
    Search,

    /// <summary>A standing page.</summary>
    Standing,

    /// <summary>404.html.</summary>
    NotFound,

    /// <summary>An old url that leads on.</summary>
    Redirect,

    /// <summary>A feed, whatever its format.</summary>
    Feed,

    /// <summary>sitemap.xml.</summary>
    Sitemap,

    /// <summary>A plain text file (robots.txt, CNAME, .nojekyll).</summary>
    Text,
}
