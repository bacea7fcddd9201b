using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>
/// The pages of one list, counted from the oldest: page 1 holds the oldest and never changes by what is new;
/// the list's own url shows what is left over, from one full page to just under two.
/// </summary>
internal static class ListPlanner
{
    public static void Plan(PlanDraft plan, PageKind kind, ListSubject list, ImmutableArray<Article> newestFirst, string owner)
    {
        var size = plan.Newsroom.Settings.PageSize;
        var numbered = Math.Max(0, newestFirst.Length / size - 1);
        var start = 0;
        for (var number = numbered + 1; number >= 1; number--)
        {
            var isNewest = number == numbered + 1;
            var count = isNewest ? newestFirst.Length - numbered * size : size;
            var route = RouteOf(list.Route, number, numbered);
            var pager = new Pager(
                number,
                isNewest,
                isNewest ? null : RouteOf(list.Route, number + 1, numbered),
                number == 1 ? null : RouteOf(list.Route, number - 1, numbered),
                list.Route,
                RouteOf(list.Route, 1, numbered));
            var cards = newestFirst.Slice(start, count).Select(article => article.Card).ToImmutableArray();
            var title = isNewest ? list.Name : plan.Words.Of("page.number", list.Name, number.ToString(CultureInfo.InvariantCulture));
            var feeds = list.Feed is { } feed ? [new NamedLink(list.Name, feed.Path)] : ImmutableArray<NamedLink>.Empty;
            var head = new PageHead(title, list.Description, list.Image, list.Section, list.Breadcrumbs, feeds, list.IsUnindexed);
            plan.Add(new PlannedPage(route, kind, head, new ListPageData(list.Name, list.Subject, cards, pager, list.Feed)), owner);
            start += count;
        }

        if (list.Feed is { } own) FeedPlanner.Plan(plan, own, list.Name, list.Route, newestFirst, hasFullText: false, owner);
    }

    private static Route RouteOf(Route list, int number, int numbered) =>
        number > numbered ? list : new Route($"{list.Path}page/{number.ToString(CultureInfo.InvariantCulture)}/");
}
