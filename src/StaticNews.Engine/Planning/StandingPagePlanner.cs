using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>Standing pages and 404.html.</summary>
internal static class StandingPagePlanner
{
    private const int LatestOnNotFound = 5;

    public static void Plan(PlanDraft plan)
    {
        foreach (var page in plan.Newsroom.Pages)
        {
            var head = new PageHead(page.File.Title, page.File.Summary ?? page.File.Body.Summary, null, null, [], [], page.File.IsUnindexed);
            plan.AddClaimed(new PlannedPage(page.Route, PageKind.Standing, head, new StandingPageData(page), page.File.Source.DisplayPath));
        }

        var title = plan.Words.Of("not_found.title");
        var notFound = new PageHead(title, title, null, null, [], [], IsUnindexed: true);
        var latest = plan.Newsroom.Articles.Take(LatestOnNotFound).Select(article => article.Card).ToImmutableArray();
        plan.AddUnlessTaken(new PlannedPage(new Route("/404.html"), PageKind.NotFound, notFound, new NotFoundPageData(latest)), title);
    }
}
