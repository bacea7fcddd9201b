using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>The reporter index and a list per reporter.</summary>
internal static class ReporterPlanner
{
    public static readonly Route IndexRoute = new("/reporters/");

    public static void Plan(PlanDraft plan)
    {
        var title = plan.Words.Of("reporter.index");
        ImmutableArray<NamedLink> crumbs = [new NamedLink(title, IndexRoute.Path)];
        foreach (var (reporter, articles) in plan.Newsroom.Reporters)
        {
            var description = reporter.File?.Body.Summary is { Length: > 0 } biography ? biography : plan.Words.Of("description.reporter", reporter.Name);
            var list = new ListSubject(
                reporter.Name, description, reporter.Route, reporter, crumbs, FeedPlanner.RouteBelow(reporter.Route), Image: reporter.Portrait);
            ListPlanner.Plan(plan, PageKind.Reporter, list, articles, reporter.File?.Source.DisplayPath);
        }

        var others = plan.Words.Of("page.others");
        var byDesk = plan.Newsroom.Reporters
            .Select(each => IndexPlanner.Entry(each, each.Subject.Name, each.Subject.Route, each.Subject.File?.Desk ?? others))
            .OrderBy(entry => entry.Group == others)
            .ThenBy(entry => entry.Group, NameOrder.In(plan.Newsroom.Settings.Language));
        IndexPlanner.Plan(plan, PageKind.ReporterIndex, title, IndexRoute, byDesk);
    }
}
