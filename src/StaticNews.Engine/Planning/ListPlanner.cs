using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>The pages of one list of articles, and its feed.</summary>
internal static class ListPlanner
{
    /// <param name="source">The file that the list is made for, as messages name it; without one it is that of its oldest article.</param>
    public static void Plan(PlanDraft plan, PageKind kind, ListSubject list, ImmutableArray<Article> newestFirst, string? source = null)
    {
        var owner = source ?? (newestFirst.IsEmpty ? RouteRegister.Program : newestFirst[^1].Draft.Source.DisplayPath);
        foreach (var (entries, route, pager) in Paging.Of(list.Route, newestFirst.Length, plan.Newsroom.Settings.PageSize))
        {
            var cards = ImmutableArray.CreateRange(newestFirst, entries.Start.Value, entries.End.Value - entries.Start.Value, static article => article.Card);
            var feeds = list.Feed is { } feed ? [new FeedLink(list.Name, feed.Path, FeedFormat.Rss)] : ImmutableArray<FeedLink>.Empty;
            var data = new ListPageData(list.Name, list.Subject, cards, pager, list.Feed)
            {
                Front = kind == PageKind.Section && pager.IsNewest ? SectionFrontPlanner.Of(newestFirst.AsSpan()[entries]) : null,
            };
            var head = new PageHead(plan.Words.TitleOf(list.Name, pager), list.Description, list.Image, list.Section, list.Breadcrumbs, feeds, list.IsUnindexed);
            plan.Add(new PlannedPage(route, kind, head, data), owner);
        }

        if (list.Feed is { } own) FeedPlanner.PlanList(plan, own, list.Name, list.Route, newestFirst, owner);
    }
}
