using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>The ledger of everything the paper put right, and its feed.</summary>
internal static class CorrectionsPlanner
{
    public static readonly Route IndexRoute = new("/corrections/");

    public static void Plan(PlanDraft plan)
    {
        var entries = Entries(plan.Newsroom.Articles);
        if (entries.IsEmpty) return;
        var title = plan.Words.Of("correction.index");
        var feed = FeedPlanner.RouteBelow(IndexRoute);
        ImmutableArray<FeedLink> feeds = [new FeedLink(title, feed.Path, FeedFormat.Rss)];
        foreach (var (shown, route, pager) in Paging.Of(IndexRoute, entries.Length, plan.Newsroom.Settings.PageSize))
        {
            var head = new PageHead(plan.Words.TitleOf(title, pager), plan.Words.Of("description.corrections"), null, null, [], feeds, false);
            plan.Add(new PlannedPage(route, PageKind.Corrections, head, new CorrectionsPageData(entries[shown], pager, feed)), RouteRegister.Program);
        }

        ImmutableArray<FeedItem> items = [.. entries.Take(plan.Newsroom.Settings.FeedSize)];
        plan.Add(FeedPlanner.Page(feed, new FeedPageData(title, IndexRoute, items, HasFullText: false, FeedFormat.Rss)), RouteRegister.Program);
    }

    /// <summary>Newest first.</summary>
    public static ImmutableArray<CorrectionEntry> Entries(ImmutableArray<Article> articles)
    {
        var entries = new List<CorrectionEntry>();
        foreach (var article in articles)
        {
            var sameDay = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var correction in article.Card.Corrections)
            {
                var date = correction.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                var count = sameDay[date] = sameDay.GetValueOrDefault(date) + 1;
                entries.Add(new CorrectionEntry(article, correction, count == 1 ? date : date + "-" + count.ToString(CultureInfo.InvariantCulture)));
            }
        }

        return
        [
            .. entries.OrderByDescending(entry => entry.Correction.Date.UtcTicks)
                .ThenByDescending(entry => entry.Article.Number)
                .ThenByDescending(entry => entry.Name, StringComparer.Ordinal),
        ];
    }
}
