using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>The archive by the site's calendar: its index, a page per year, and a list per month and per day.</summary>
internal static class ArchivePlanner
{
    public static readonly Route IndexRoute = new("/archive/");

    public static void Plan(PlanDraft plan)
    {
        var title = plan.Words.Of("archive.title");
        var index = new NamedLink(title, IndexRoute.Path);
        var entries = ImmutableArray.CreateBuilder<IndexEntry>();
        var years = plan.Newsroom.Articles.GroupBy(article => article.Published.Year).Select(year => (Year: year.Key, Articles: year.ToImmutableArray())).ToList();
        for (var at = 0; at < years.Count; at++)
        {
            var (year, articles) = years[at];
            var link = LinkOf(plan, year);
            var months = new List<ArchiveMonth>();
            foreach (var group in articles.GroupBy(article => article.Published.Month))
            {
                var month = PlanMonth(plan, year, group.Key, [.. group], [index, link]);
                months.Add(month);
                entries.Add(new IndexEntry(month.Name, month.Route, link.Name, month.Count, month, RouteOf(year)));
            }

            months.Reverse();
            var archive = new ArchiveYear(
                year, RouteOf(year), [.. months],
                at > 0 ? LinkOf(plan, years[at - 1].Year) : null,
                at + 1 < years.Count ? LinkOf(plan, years[at + 1].Year) : null);
            var head = new PageHead(link.Name, plan.Words.Of("description.month", link.Name), null, null, [index], [], false);
            plan.Add(new PlannedPage(archive.Route, PageKind.ArchiveYear, head, new YearPageData(archive)), RouteRegister.Program);
        }

        IndexPlanner.Plan(plan, PageKind.ArchiveIndex, title, IndexRoute, entries);
    }

    private static ArchiveMonth PlanMonth(PlanDraft plan, int year, int number, ImmutableArray<Article> articles, ImmutableArray<NamedLink> crumbs)
    {
        var (name, path) = LinkOf(plan, year, number);
        var route = new Route(path);
        var days = new List<ArchiveDay>();
        foreach (var group in articles.GroupBy(article => article.Published.Day))
        {
            var day = new ArchiveDay(
                new DateOnly(year, number, group.Key),
                plan.Words.Of("page.day", Text(year), Text(number), Text(group.Key), MonthName(plan, number)),
                new Route($"{route.Path}{TwoDigits(group.Key)}/"),
                group.Count());
            days.Add(day);
            // What a day's page shows stands in its month's list too: for readers, not for search engines.
            var list = new ListSubject(
                day.Name, plan.Words.Of("description.month", day.Name), day.Route, day, crumbs.Add(new NamedLink(name, route.Path)), Feed: null, IsUnindexed: true);
            ListPlanner.Plan(plan, PageKind.ArchiveDay, list, [.. group], RouteRegister.Program);
        }

        days.Reverse();
        var month = new ArchiveMonth(year, number, name, route, articles.Length, [.. days]);
        ListPlanner.Plan(plan, PageKind.Archive, new ListSubject(name, plan.Words.Of("description.month", name), route, month, crumbs, Feed: null), articles, RouteRegister.Program);
        return month;
    }

    /// <summary>A month's name and the path of its list.</summary>
    public static NamedLink LinkOf(PlanDraft plan, int year, int month) =>
        new(plan.Words.Of("page.month", Text(year), Text(month), MonthName(plan, month)), $"{RouteOf(year).Path}{TwoDigits(month)}/");

    private static string MonthName(PlanDraft plan, int month) => plan.Words.Of("month." + Text(month));

    private static NamedLink LinkOf(PlanDraft plan, int year) => new(plan.Words.Of("page.year", Text(year)), RouteOf(year).Path);

    private static Route RouteOf(int year) => new($"{IndexRoute.Path}{year.ToString("0000", CultureInfo.InvariantCulture)}/");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string TwoDigits(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
