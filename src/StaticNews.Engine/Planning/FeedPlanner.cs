using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>RSS feeds: full text for the site, summaries for lists.</summary>
internal static class FeedPlanner
{
    public static readonly Route SiteRoute = new("/rss.xml");

    public static Route RouteBelow(Route list) => new(list.Path + "rss.xml");

    public static void PlanSite(PlanDraft plan) =>
        Plan(plan, SiteRoute, plan.Newsroom.Settings.Name, Route.Home, plan.Newsroom.Articles, hasFullText: true, "rss.xml");

    public static void Plan(
        PlanDraft plan, Route feed, string name, Route page, ImmutableArray<Article> newestFirst, bool hasFullText, string owner)
    {
        var head = new PageHead(name, "", null, null, [], [], false);
        ImmutableArray<Article> articles = [.. newestFirst.Take(plan.Newsroom.Settings.FeedSize)];
        plan.Add(new PlannedPage(feed, PageKind.Rss, head, new FeedPageData(name, page, articles, hasFullText)), owner);
    }
}
