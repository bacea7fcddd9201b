using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>The search page, unless site.yml turns it off.</summary>
internal static class SearchPagePlanner
{
    // Enough to start from, and a page that stays small however many tags and months the paper has.
    private const int TagCount = 24;
    private const int MonthCount = 12;

    public static readonly Route Route = new("/search/");

    public static void Plan(PlanDraft plan)
    {
        var newsroom = plan.Newsroom;
        if (newsroom.Search is null) return;
        var title = plan.Words.Of("search.title");
        var description = plan.Words.Of("description.search", newsroom.Settings.Name);
        var head = new PageHead(title, description, null, null, [], [], IsUnindexed: true);
        var data = new SearchPageData(TagsOf(newsroom), MonthsOf(plan));
        plan.Add(new PlannedPage(Route, PageKind.Search, head, data), RouteRegister.Program);
    }

    // The newsroom's tags come by name: sorting is stable, so ties and the list itself keep that order.
    private static ImmutableArray<Tag> TagsOf(Newsroom newsroom)
    {
        var most = newsroom.Tags.OrderByDescending(tag => tag.Articles.Length).Take(TagCount).Select(tag => tag.Subject).ToHashSet();
        return [.. newsroom.Tags.Select(tag => tag.Subject).Where(most.Contains)];
    }

    private static ImmutableArray<NamedLink> MonthsOf(PlanDraft plan) =>
    [
        .. plan.Newsroom.Articles
            .Select(article => (article.Published.Year, article.Published.Month))
            .Distinct()
            .Take(MonthCount)
            .Select(month => ArchivePlanner.LinkOf(plan, month.Year, month.Month)),
    ];
}
