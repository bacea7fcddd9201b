using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>The index of running stories and a list per story.</summary>
internal static class StoryPlanner
{
    public static readonly Route IndexRoute = new("/stories/");

    public static void Plan(PlanDraft plan)
    {
        if (plan.Newsroom.Stories.IsEmpty) return;
        var title = plan.Words.Of("story.index");
        ImmutableArray<NamedLink> crumbs = [new NamedLink(title, IndexRoute.Path)];
        foreach (var (story, articles) in plan.Newsroom.Stories)
        {
            var description = plan.Words.Of("description.story", story.Name);
            var list = new ListSubject(story.Name, description, story.Route, story, crumbs, Feed: null);
            ListPlanner.Plan(plan, PageKind.Story, list, articles);
        }

        IndexPlanner.Plan(plan, PageKind.StoryIndex, title, IndexRoute,
            plan.Newsroom.Stories.Select(static each => IndexPlanner.PartsEntry(each, each.Subject.Name, each.Subject.Route)));
    }
}
