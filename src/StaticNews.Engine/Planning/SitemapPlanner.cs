using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>sitemap.xml, in parts where it would be too long, and news-sitemap.xml. Planned after all pages that they name.</summary>
internal static class SitemapPlanner
{
    public static readonly Route SiteRoute = new("/sitemap.xml");
    public static readonly Route NewsRoute = new("/news-sitemap.xml");

    // The standard allows a file 50,000 urls and 50 MB; a long Hangul url takes 1 KB.
    private const int MostInOne = 50_000;
    private const int MostInPart = 10_000;
    private const int MostNews = 1_000;

    private static readonly PageHead NoHead = new("", "", null, null, [], [], true);

    public static void Plan(PlanDraft plan)
    {
        PlanNews(plan);
        var entries = plan.Pages.Where(IsListed).Select(EntryOf).ToList();
        if (entries.Count <= MostInOne)
        {
            entries.Sort(static (left, right) => string.CompareOrdinal(left.Route.Path, right.Route.Path));
            Add(plan, SiteRoute, new SitemapPageData([.. entries]));
            return;
        }

        PlanParts(plan);
    }

    // Articles in parts by number from the oldest: what is old keeps its part, so a new article changes one part and the index.
    private static void PlanParts(PlanDraft plan)
    {
        var articles = plan.Pages.Where(page => page.Data is ArticlePageData && IsListed(page))
            .OrderBy(page => ((ArticlePageData)page.Data).Article.Number).Select(EntryOf).ToImmutableArray();
        var others = plan.Pages.Where(page => page.Data is not ArticlePageData && IsListed(page))
            .OrderBy(page => page.Route.Path, StringComparer.Ordinal).Select(EntryOf).ToImmutableArray();
        var parts = ImmutableArray.CreateBuilder<SitemapEntry>();
        AddParts("articles", articles);
        AddParts("pages", others);
        Add(plan, SiteRoute, new SitemapIndexPageData(parts.ToImmutable()));

        void AddParts(string name, ImmutableArray<SitemapEntry> entries)
        {
            for (var start = 0; start < entries.Length; start += MostInPart)
            {
                var part = entries.Slice(start, Math.Min(MostInPart, entries.Length - start));
                var number = (start / MostInPart + 1).ToString(CultureInfo.InvariantCulture);
                var route = new Route($"/sitemaps/{name}-{number}.xml");
                Add(plan, route, new SitemapPageData(part));
                parts.Add(new SitemapEntry(route, part.Max(entry => entry.LastModified)));
            }
        }
    }

    private static void PlanNews(PlanDraft plan)
    {
        var since = plan.Newsroom.Now - Publication.NewsAge;
        var news = plan.Newsroom.Articles
            .TakeWhile(article => article.Published > since)
            .Where(article => !article.Draft.FrontMatter.IsUnindexed)
            .Take(MostNews);
        Add(plan, NewsRoute, new NewsSitemapPageData([.. news]));
    }

    private static void Add(PlanDraft plan, Route route, PageData data) =>
        plan.AddUnlessTaken(new PlannedPage(route, PageKind.Sitemap, NoHead, data), route.Path[1..]);

    private static bool IsListed(PlannedPage page) =>
        !page.Head.IsUnindexed && page.Kind is not (PageKind.Feed or PageKind.Text or PageKind.Redirect or PageKind.Sitemap);

    private static SitemapEntry EntryOf(PlannedPage page) => page.Data switch
    {
        ArticlePageData article => new(page.Route, Edited(article.Article.Card), article.Article.Card.Image),
        ListPageData { Articles.IsEmpty: false } list => new(page.Route, LastEdited(list.Articles)),
        _ => new(page.Route, null),
    };

    private static DateTimeOffset? LastEdited(ImmutableArray<Card> cards)
    {
        DateTimeOffset? last = null;
        foreach (var card in cards)
        {
            if (Edited(card) is { } edited && !(edited <= last)) last = edited;
        }

        return last;
    }

    private static DateTimeOffset? Edited(Card card) => card.Updated > card.Published ? card.Updated : card.Published;
}
