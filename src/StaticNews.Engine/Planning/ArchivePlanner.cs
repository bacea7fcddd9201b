using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>The archive index and a list per month of the site's calendar.</summary>
internal static class ArchivePlanner
{
    public static readonly Route IndexRoute = new("/archive/");

    public static void Plan(PlanDraft plan)
    {
        var title = plan.Words.Of("archive.title");
        ImmutableArray<NamedLink> crumbs = [new NamedLink(title, IndexRoute.Path)];
        var entries = ImmutableArray.CreateBuilder<IndexEntry>();
        foreach (var group in plan.Newsroom.Articles.GroupBy(article => (article.Published.Year, article.Published.Month)))
        {
            var (year, month) = group.Key;
            var (name, path) = LinkOf(plan, year, month);
            var route = new Route(path);
            var yearName = year.ToString(CultureInfo.InvariantCulture);
            var subject = new ArchiveMonth(year, month, route);
            var articles = group.ToImmutableArray();
            var list = new ListSubject(name, plan.Words.Of("description.month", name), route, subject, crumbs, Feed: null);
            ListPlanner.Plan(plan, PageKind.Archive, list, articles, name);
            entries.Add(new IndexEntry(name, route, plan.Words.Of("page.year", yearName), articles.Length, subject));
        }

        IndexPlanner.Plan(plan, PageKind.ArchiveIndex, title, IndexRoute, entries);
    }

    /// <summary>A month's name and the path of its list.</summary>
    public static NamedLink LinkOf(PlanDraft plan, int year, int month) => new(
        plan.Words.Of("page.month", year.ToString(CultureInfo.InvariantCulture), month.ToString(CultureInfo.InvariantCulture)),
        $"{IndexRoute.Path}{year.ToString("0000", CultureInfo.InvariantCulture)}/{month.ToString("00", CultureInfo.InvariantCulture)}/");
}
