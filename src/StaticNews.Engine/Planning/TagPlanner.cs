using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>The tag index and a list per tag.</summary>
internal static class TagPlanner
{
    public static readonly Route IndexRoute = new("/tags/");

    private const int MostUsed = 50;

    public static void Plan(PlanDraft plan)
    {
        var title = plan.Words.Of("tag.index");
        ImmutableArray<NamedLink> crumbs = [new NamedLink(title, IndexRoute.Path)];
        foreach (var (tag, articles) in plan.Newsroom.Tags)
        {
            var list = new ListSubject(
                tag.Name,
                plan.Words.Of("description.tag", tag.Name),
                tag.Route,
                tag,
                crumbs,
                FeedPlanner.RouteBelow(tag.Route),
                IsUnindexed: articles.Length == 1);
            ListPlanner.Plan(plan, PageKind.Tag, list, articles);
        }

        var entries = plan.Newsroom.Tags
            .Select(each => IndexPlanner.Entry(each, each.Subject.Name, each.Subject.Route, NameOrder.Initial(each.Subject.Name))).ToImmutableArray();
        // In the order of names among equals, since that sort is stable.
        var mostUsed = entries.Where(entry => entry.Count > 1).OrderByDescending(entry => entry.Count).Take(MostUsed);
        IndexPlanner.Plan(plan, PageKind.TagIndex, title, IndexRoute, entries, [.. mostUsed]);
    }
}
