namespace StaticNews.Engine.Reading;

/// <summary>Everything that was read, each list sorted by path.</summary>
public sealed record Edition(
    SiteSettings Settings,
    ThemeSource Theme,
    ImmutableArray<Draft> Drafts,
    ImmutableArray<ReporterFile> Reporters,
    ImmutableArray<PageFile> Pages);
