using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>The series index and a list per series.</summary>
internal static class SeriesPlanner
{
    public static readonly Route IndexRoute = new("/series/");

    public static void Plan(PlanDraft plan)
    {
        if (plan.Newsroom.Series.IsEmpty) return;
        var title = plan.Words.Of("series.index");
        ImmutableArray<NamedLink> crumbs = [new NamedLink(title, IndexRoute.Path)];
        foreach (var (series, articles) in plan.Newsroom.Series)
        {
            var description = plan.Words.Of("description.series", series.Name);
            var list = new ListSubject(series.Name, description, series.Route, series, crumbs, FeedPlanner.RouteBelow(series.Route));
            ListPlanner.Plan(plan, PageKind.Series, list, articles);
        }

        IndexPlanner.Plan(plan, PageKind.SeriesIndex, title, IndexRoute,
            plan.Newsroom.Series.Select(static each => IndexPlanner.PartsEntry(each, each.Subject.Name, each.Subject.Route)));
    }
}
