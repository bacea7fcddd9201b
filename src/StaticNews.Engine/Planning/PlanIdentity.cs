using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>What pages may show of the plan's own records, and of the site as a whole, as parts of a fingerprint.</summary>
public static class PlanIdentity
{
    /// <summary>Of what every page sees of the site.</summary>
    public static Fingerprint Of(SiteData site)
    {
        var identity = new FingerprintBuilder()
            .Add(site.Settings.Fingerprint)
            .AddAll(site.Sections, ContentIdentity.AddSection)
            .AddAll(site.Menu, AddLink)
            .AddAll(site.FooterLinks, AddLink)
            .AddPicture(site.Logo)
            .AddPicture(site.ShareImage)
            .AddAll(site.Feeds, AddFeed)
            .AddRoute(site.Finder)
            .Add(site.HasSeries)
            .Add(site.HasStories)
            .Add(site.HasCorrections)
            .Add(site.Assets.Count);
        foreach (var (name, route) in site.Assets.OrderBy(static each => each.Key, StringComparer.Ordinal)) identity.Add(name).AddRoute(route);
        return identity.Build();
    }

    internal static FingerprintBuilder AddCards(this FingerprintBuilder to, ImmutableArray<Card> cards) => to.AddAll(cards, ContentIdentity.AddCard);

    internal static FingerprintBuilder AddLink(this FingerprintBuilder to, NamedLink? link) =>
        link is null ? to.Add(false) : to.Add(true).Add(link.Name).Add(link.Url);

    internal static FingerprintBuilder AddFeed(this FingerprintBuilder to, FeedLink feed) => to.Add(feed.Name).Add(feed.Url).Add((long)feed.Format);

    internal static FingerprintBuilder AddPager(this FingerprintBuilder to, Pager pager) => to
        .Add(pager.Number)
        .Add(pager.IsNewest)
        .AddRoute(pager.Newer)
        .AddRoute(pager.Older)
        .AddRoute(pager.Newest)
        .AddRoute(pager.Oldest);

    internal static FingerprintBuilder AddCorrectionEntry(this FingerprintBuilder to, CorrectionEntry entry) =>
        to.AddArticle(entry.Article).AddCorrection(entry.Correction).Add(entry.Name);

    internal static FingerprintBuilder AddFeedItem(this FingerprintBuilder to, FeedItem item) =>
        item is CorrectionEntry entry ? to.Add(true).AddCorrectionEntry(entry) : to.Add(false).AddArticle(item.Article);

    internal static FingerprintBuilder AddRow(this FingerprintBuilder to, RelatedRow row)
    {
        to.AddCard(row.Card).Add((long)row.Origin).Add(row.Other is not null);
        return row.Other is { } other ? to.AddArticle(other) : to;
    }

    internal static FingerprintBuilder AddSitemapEntry(this FingerprintBuilder to, SitemapEntry entry) =>
        to.AddRoute(entry.Route).Add(entry.LastModified).AddPicture(entry.Image);

    internal static FingerprintBuilder AddEntry(this FingerprintBuilder to, IndexEntry entry) => to
        .Add(entry.Name)
        .AddRoute(entry.Route)
        .Add(entry.Group)
        .Add(entry.Count)
        .AddSubject(entry.Subject)
        .AddRoute(entry.GroupPage)
        .AddCard(entry.Newest);

    internal static FingerprintBuilder AddYear(this FingerprintBuilder to, ArchiveYear year) => to
        .Add(year.Year)
        .AddRoute(year.Route)
        .AddAll(year.Months, AddMonth)
        .AddLink(year.Newer)
        .AddLink(year.Older);

    /// <summary>Adds what a list or an entry of an index is of.</summary>
    internal static FingerprintBuilder AddSubject(this FingerprintBuilder to, object subject) => subject switch
    {
        Section section => to.AddSection(section),
        Tag tag => to.AddTag(tag),
        Reporter reporter => to.AddReporter(reporter),
        Series series => to.AddSeries(series),
        Story story => to.AddStory(story),
        ArchiveMonth month => to.AddMonth(month),
        ArchiveDay day => to.AddDay(day),
        _ => throw new ArgumentException("Nothing is known of a " + subject.GetType().Name, nameof(subject)),
    };

    private static FingerprintBuilder AddMonth(this FingerprintBuilder to, ArchiveMonth month) => to
        .Add(month.Year)
        .Add(month.Month)
        .Add(month.Name)
        .AddRoute(month.Route)
        .Add(month.Count)
        .AddAll(month.Days, AddDay);

    private static FingerprintBuilder AddDay(this FingerprintBuilder to, ArchiveDay day) =>
        to.Add(day.Date.DayNumber).Add(day.Name).AddRoute(day.Route).Add(day.Count);
}
