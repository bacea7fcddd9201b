using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>Feeds: three with the full text for the site, one with summaries for every list.</summary>
internal static class FeedPlanner
{
    private static readonly ImmutableArray<(string Path, FeedFormat Format)> Sites =
        [("/rss.xml", FeedFormat.Rss), ("/atom.xml", FeedFormat.Atom), ("/feed.json", FeedFormat.Json)];

    public static Route RouteBelow(Route list) => new(list.Path + "rss.xml");

    /// <summary>The site's own feeds, as every page announces them.</summary>
    public static ImmutableArray<FeedLink> LinksOfSite(string name) => [.. Sites.Select(feed => new FeedLink(name, feed.Path, feed.Format))];

    public static void PlanSite(PlanDraft plan)
    {
        var items = ItemsOf(plan, plan.Newsroom.Articles);
        foreach (var (path, format) in Sites)
            plan.Add(Page(new Route(path), new FeedPageData(plan.Newsroom.Settings.Name, Route.Home, items, HasFullText: true, format)), path[1..]);
    }

    public static void PlanList(PlanDraft plan, Route feed, string name, Route page, ImmutableArray<Article> newestFirst, string owner)
    {
        var items = ItemsOf(plan, newestFirst);
        plan.Add(Page(feed, new FeedPageData(name, page, items, HasFullText: false, FeedFormat.Rss)), owner);
    }

    public static PlannedPage Page(Route route, FeedPageData data) =>
        new(route, PageKind.Feed, new PageHead(data.Name, "", null, null, [], [], false), data);

    private static ImmutableArray<FeedItem> ItemsOf(PlanDraft plan, ImmutableArray<Article> newestFirst) =>
        ImmutableArray.CreateRange(newestFirst, 0, Math.Min(newestFirst.Length, plan.Newsroom.Settings.FeedSize), static article => new FeedItem(article));
}
