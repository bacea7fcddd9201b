namespace StaticNews.Engine.Planning;

/// <summary>Standing pages.</summary>
internal static class StandingPagePlanner
{
    public static void Plan(PlanDraft plan)
    {
        foreach (var page in plan.Newsroom.Pages)
        {
            var head = new PageHead(page.File.Title, page.File.Summary ?? page.File.Body.Summary, null, null, [], [], page.File.IsUnindexed);
            plan.AddClaimed(new PlannedPage(page.Route, PageKind.Standing, head, new StandingPageData(page), page.File.Source.DisplayPath));
        }
    }
}
