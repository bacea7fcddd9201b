using StaticNews.Engine.Indexing;
using StaticNews.Engine.Planning.Admin;

namespace StaticNews.Engine.Planning;

/// <summary>The identity of all that is decided of one page: two plans of a page that differ in anything it can show differ here.</summary>
public static class PageIdentity
{
    /// <summary>Of the page, its body's file included; what that body leads to is found while it is composed.</summary>
    public static Fingerprint Of(PlannedPage page)
    {
        var identity = new FingerprintBuilder().AddRoute(page.Route).Add((long)page.Kind).Add(page.Source).AddHead(page.Head);
        return identity.AddData(page.Data).Build();
    }

    private static FingerprintBuilder AddHead(this FingerprintBuilder to, PageHead head) => to
        .Add(head.Title)
        .Add(head.Description)
        .AddPicture(head.Image)
        .AddSection(head.Section)
        .AddAll(head.Breadcrumbs, PlanIdentity.AddLink)
        .AddAll(head.Feeds, PlanIdentity.AddFeed)
        .Add(head.IsUnindexed);

    private static FingerprintBuilder AddData(this FingerprintBuilder to, PageData data) => data switch
    {
        ArticlePageData article => to.AddArticlePage(article),
        ListPageData list => to.AddList(list),
        HomePageData home => to.AddHome(home),
        RelatedPageData related => to.AddArticle(related.Article).AddAll(related.Rows, PlanIdentity.AddRow),
        IndexPageData index => to.AddAll(index.Entries, PlanIdentity.AddEntry).AddAll(index.MostUsed, PlanIdentity.AddEntry),
        YearPageData year => to.AddYear(year.Year),
        CorrectionsPageData corrections => to.AddAll(corrections.Entries, PlanIdentity.AddCorrectionEntry).AddPager(corrections.Pager).AddRoute(corrections.Feed),
        SearchPageData search => to.AddAll(search.Tags, ContentIdentity.AddTag).AddAll(search.Months, PlanIdentity.AddLink),
        StandingPageData standing => to.AddStanding(standing.Page),
        NotFoundPageData missing => to.AddCards(missing.Latest),
        RedirectPageData redirect => to.AddRoute(redirect.Target).Add(redirect.TargetTitle),
        FeedPageData feed => to.AddFeedPage(feed),
        SitemapPageData sitemap => to.AddAll(sitemap.Entries, PlanIdentity.AddSitemapEntry),
        SitemapIndexPageData index => to.AddAll(index.Parts, PlanIdentity.AddSitemapEntry),
        NewsSitemapPageData news => to.AddAll(news.Articles, ContentIdentity.AddArticle),
        TextPageData text => to.Add(text.Text),
        AdminPageData admin => to
            .Add(admin.Script?.Address)
            .Add(admin.Script?.Integrity)
            .AddAll(admin.WordFiles, static (all, file) => all.Add(file))
            .Add(admin.Icons),
        _ => throw new ArgumentException("Nothing is known of a " + data.GetType().Name, nameof(data)),
    };

    private static FingerprintBuilder AddArticlePage(this FingerprintBuilder to, ArticlePageData page) => to
        .AddArticle(page.Article)
        .Add(page.Article.Draft.Fingerprint)
        .AddCards(page.Related)
        .AddCard(page.Newer)
        .AddCard(page.Older)
        .AddCards(page.SeriesNearest)
        .AddCards(page.StoryNearest)
        .AddAll(page.Translations, ContentIdentity.AddTranslation)
        .AddRoute(page.RelatedPage);

    private static FingerprintBuilder AddList(this FingerprintBuilder to, ListPageData list)
    {
        to.Add(list.Name).AddSubject(list.Subject).AddCards(list.Articles).AddPager(list.Pager).AddRoute(list.Feed);
        if (list.Subject is Reporter { File: { } biography }) to.Add(biography.Fingerprint).Add(biography.Source.DisplayPath);
        if (list.Front is { } front) to.AddCard(front.Lead).AddCards(front.Seconds).AddCards(front.Rest);
        return to.Add(list.Front is not null);
    }

    private static FingerprintBuilder AddHome(this FingerprintBuilder to, HomePageData home) => to
        .Add(home.Today)
        .AddCard(home.Lead)
        .AddCards(home.Seconds)
        .AddAll(home.Sections, static (all, row) => all.AddSection(row.Section).AddCards(row.Articles))
        .AddCards(home.Latest)
        .AddAll(home.Series, PlanIdentity.AddEntry)
        .AddAll(home.Corrected, PlanIdentity.AddCorrectionEntry);

    private static FingerprintBuilder AddStanding(this FingerprintBuilder to, StandingPage page) =>
        to.Add(page.File.Fingerprint).Add(page.File.Source.DisplayPath).AddRoute(page.Route);

    // Only a feed of whole texts shows bodies.
    private static FingerprintBuilder AddFeedPage(this FingerprintBuilder to, FeedPageData feed)
    {
        to.Add(feed.Name).AddRoute(feed.Page).Add(feed.HasFullText).Add((long)feed.Format).AddAll(feed.Items, PlanIdentity.AddFeedItem);
        if (!feed.HasFullText) return to;
        foreach (var item in feed.Items) to.Add(item.Article.Draft.Fingerprint).Add(item.Article.Draft.Source.DisplayPath);
        return to;
    }
}
