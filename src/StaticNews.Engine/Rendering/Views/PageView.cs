using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>page: what a page says of itself.</summary>
internal sealed class PageView(PlannedPage page) : View
{
    public static readonly ImmutableArray<string> Names =
    [
        "kind", "title", "full_title", "description", "url", "canonical_url", "image", "section", "breadcrumbs", "feeds", "noindex",
        "newer_url", "older_url", "json_ld", "csp", "language", "direction", "og_type",
    ];

    public override string TypeName => "page";

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "kind" => PageKinds.NameOf(page.Kind),
        "title" => page.Head.Title,
        "full_title" => FullTitle(context.Site),
        "description" => page.Head.Description,
        "url" => context.Site.Urls.Path(page.Route.Path),
        "canonical_url" => context.Site.Urls.Absolute(page.Route.Path),
        "image" => Views.Of(page.Head.Image ?? context.Site.Data.ShareImage),
        "section" => Views.Of(page.Head.Section),
        "breadcrumbs" => Views.Of(page.Head.Breadcrumbs),
        "feeds" => Views.Of(context.Site.Data.Feeds.AddRange(page.Head.Feeds)),
        "noindex" => Flag(page.Head.IsUnindexed),
        "newer_url" => PagerView.Url(context, PagerOf(page.Data)?.Newer),
        "older_url" => PagerView.Url(context, PagerOf(page.Data)?.Older),
        "json_ld" => context.Run.JsonLd(),
        "csp" => new Html(PolicyOf(context.Site, context.Run.Body.FrameHosts)),
        "language" => LanguageOf(context.Site, page),
        "direction" => TextDirection.Of(LanguageOf(context.Site, page)),
        "og_type" => page.Kind == PageKind.Article ? "article" : "website",
        _ => Unknown,
    };

    /// <summary>The language of what the page says.</summary>
    public static string LanguageOf(SiteScope site, PlannedPage page) =>
        (page.Data as ArticlePageData)?.Article.Draft.FrontMatter.Language ?? site.Settings.Language;

    private static Pager? PagerOf(PageData data) => data switch
    {
        ListPageData list => list.Pager,
        CorrectionsPageData corrections => corrections.Pager,
        _ => null,
    };
    private static string PolicyOf(SiteScope site, ImmutableArray<string> players) =>
        players.IsEmpty ? site.Policy : Metadata.ContentPolicy.Write(site.ScriptHashes, site.AdHosts, players);

    private string FullTitle(SiteScope site)
    {
        if (page.Head.Title.Length > 0) return page.Head.Title + " - " + site.Settings.Name;
        return site.Settings.Tagline is { Length: > 0 } tagline ? site.Settings.Name + " - " + tagline : site.Settings.Name;
    }
}
