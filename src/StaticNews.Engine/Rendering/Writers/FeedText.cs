using StaticNews.Engine.Planning;

namespace StaticNews.Engine.Rendering.Writers;

/// <summary>What a feed says of itself and its entries, whatever its format.</summary>
/// <param name="Url">The feed's own absolute url.</param>
/// <param name="PageUrl">Of the page whose articles it carries.</param>
/// <param name="Changed">When its newest entry changed: there is no clock. The start of 1970 where it is empty.</param>
internal sealed record FeedText(
    string Title, string Description, string Url, string PageUrl, DateTimeOffset Changed, ImmutableArray<FeedEntry> Entries, bool HasFullText)
{
    public static FeedText Of(SiteScope site, PlannedPage page, FeedPageData feed)
    {
        var settings = site.Settings;
        var isSites = string.Equals(feed.Name, settings.Name, StringComparison.Ordinal);
        var description = page.Head.Description is { Length: > 0 } own ? own : settings.Description ?? settings.Tagline ?? settings.Name;
        var entries = ImmutableArray.CreateBuilder<FeedEntry>(feed.Items.Length);
        var changed = DateTimeOffset.UnixEpoch;
        foreach (var item in feed.Items)
        {
            var entry = FeedEntry.Of(site, item);
            if (entry.Changed > changed) changed = entry.Changed;
            entries.Add(entry);
        }

        return new FeedText(
            isSites ? feed.Name : feed.Name + " - " + settings.Name,
            description,
            site.Urls.Absolute(page.Route.Path),
            site.Urls.Absolute(feed.Page.Path),
            settings.Zone.Show(changed),
            entries.MoveToImmutable(),
            feed.HasFullText);
    }
}
