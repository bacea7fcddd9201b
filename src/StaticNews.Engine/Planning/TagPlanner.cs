using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>The tag index and a list per tag.</summary>
internal static class TagPlanner
{
    public static readonly Route IndexRoute = new("/tags/");

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
            ListPlanner.Plan(plan, PageKind.Tag, list, articles, tag.Name);
        }

        IndexPlanner.Plan(plan, PageKind.TagIndex, title, IndexRoute,
            plan.Newsroom.Tags.Select(each => IndexPlanner.Entry(each, each.Subject.Name, each.Subject.Route, NameOrder.Initial(each.Subject.Name))));
    }
}
