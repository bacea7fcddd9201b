using System.Text;
using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>What search engines and the host ask for: sitemap.xml, robots.txt, 404.html, .nojekyll, CNAME. input/files/ may have its own.</summary>
internal static class HostPlanner
{
    private const int LatestOnNotFound = 5;

    public static void Plan(PlanDraft plan)
    {
        var settings = plan.Newsroom.Settings;
        AddText(plan, "/.nojekyll", "");
        if (settings.Domain is { } domain) AddText(plan, "/CNAME", domain + "\n");
        var robots = new StringBuilder("User-agent: *\nAllow: /\n\n").Append("Sitemap: ").Append(settings.BaseUrl.AbsoluteUri).Append("sitemap.xml\n");
        AddText(plan, "/robots.txt", robots.ToString());
        plan.AddUnlessTaken(NotFound(plan), RouteRegister.Program);

        var entries = plan.Pages
            .Where(page => !page.Head.IsUnindexed && page.Kind is not (PageKind.Rss or PageKind.Text or PageKind.Redirect))
            .Select(page => new SitemapEntry(page.Route, LastModified(page.Data)))
            .OrderBy(entry => entry.Route.Path, StringComparer.Ordinal)
            .ToImmutableArray();
        plan.AddUnlessTaken(new PlannedPage(new Route("/sitemap.xml"), PageKind.Sitemap, NoHead, new SitemapPageData(entries)), "sitemap.xml");
    }

    private static readonly PageHead NoHead = new("", "", null, null, [], [], true);

    private static PlannedPage NotFound(PlanDraft plan)
    {
        var title = plan.Words.Of("not_found.title");
        var head = new PageHead(title, title, null, null, [], [], IsUnindexed: true);
        var latest = plan.Newsroom.Articles.Take(LatestOnNotFound).Select(article => article.Card).ToImmutableArray();
        return new PlannedPage(new Route("/404.html"), PageKind.NotFound, head, new NotFoundPageData(latest));
    }

    private static void AddText(PlanDraft plan, string path, string text) =>
        plan.AddUnlessTaken(new PlannedPage(new Route(path), PageKind.Text, NoHead, new TextPageData(text)), path);

    private static DateTimeOffset? LastModified(PageData data) => data switch
    {
        ArticlePageData article => Edited(article.Article.Card),
        ListPageData { Articles.IsEmpty: false } list => list.Articles.Max(Edited),
        _ => null,
    };

    private static DateTimeOffset? Edited(Card card) => card.Updated > card.Published ? card.Updated : card.Published;
}
