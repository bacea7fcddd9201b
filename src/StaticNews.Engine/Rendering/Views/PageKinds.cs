using StaticNews.Engine.Planning;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>Names of page kinds as templates see them.</summary>
internal static class PageKinds
{
    /// <summary>The kinds that a template renders; the others are written by the program itself.</summary>
    public static readonly ImmutableArray<PageKind> WithTemplate =
    [
        PageKind.Home, PageKind.Article, PageKind.Related, PageKind.Section, PageKind.Tag, PageKind.TagIndex, PageKind.Reporter, PageKind.ReporterIndex,
        PageKind.Series, PageKind.SeriesIndex, PageKind.Story, PageKind.StoryIndex, PageKind.Archive, PageKind.ArchiveDay, PageKind.ArchiveYear, PageKind.ArchiveIndex,
        PageKind.Corrections, PageKind.Search, PageKind.Standing, PageKind.NotFound,
    ];

    /// <summary>A template that serves every list, where the theme has none for the kind.</summary>
    public const string AnyList = "list";

    /// <summary>A template that serves every page of groups of links.</summary>
    public const string AnyIndex = "index";

    /// <summary>The template that a kind may share with others, or null.</summary>
    public static string? SharedTemplateOf(PageKind kind) => kind switch
    {
        PageKind.Section or PageKind.Tag or PageKind.Reporter or PageKind.Series or PageKind.Story or PageKind.Archive or PageKind.ArchiveDay => AnyList,
        PageKind.TagIndex or PageKind.ReporterIndex or PageKind.SeriesIndex or PageKind.StoryIndex or PageKind.ArchiveIndex => AnyIndex,
        _ => null,
    };

    public static string NameOf(PageKind kind) => kind switch
    {
        PageKind.Home => "home",
        PageKind.Article => "article",
        PageKind.Related => "related",
        PageKind.Section => "section",
        PageKind.Tag => "tag",
        PageKind.TagIndex => "tag_index",
        PageKind.Reporter => "reporter",
        PageKind.ReporterIndex => "reporter_index",
        PageKind.Series => "series",
        PageKind.SeriesIndex => "series_index",
        PageKind.Story => "story",
        PageKind.StoryIndex => "story_index",
        PageKind.Archive => "archive",
        PageKind.ArchiveDay => "archive_day",
        PageKind.ArchiveYear => "archive_year",
        PageKind.ArchiveIndex => "archive_index",
        PageKind.Corrections => "corrections",
        PageKind.Search => "search",
        PageKind.Standing => "standing",
        PageKind.NotFound => "not_found",
        PageKind.Redirect => "redirect",
        PageKind.Feed => "feed",
        PageKind.Sitemap => "sitemap",
        _ => "text",
    };
}
