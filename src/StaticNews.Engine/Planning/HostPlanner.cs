using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>What crawlers and the host ask for: robots.txt, 404.html, .nojekyll, CNAME. input/files/ may have its own.</summary>
internal static class HostPlanner
{
    private const int LatestOnNotFound = 5;

    public static void Plan(PlanDraft plan)
    {
        var settings = plan.Newsroom.Settings;
        AddText(plan, "/.nojekyll", "");
        if (settings.Domain is { } domain) AddText(plan, "/CNAME", domain + "\n");
        AddText(plan, "/robots.txt", Robots.Of(settings));
        plan.AddUnlessTaken(NotFound(plan), RouteRegister.Program);
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
}
