using StaticNews.Engine.Composing;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering.Views;

namespace StaticNews.Engine.Rendering.Writers;

/// <summary>An entry of a feed. Its id is its url, so an edit never makes a reader show it twice.</summary>
/// <param name="Published">In the site's zone, as are all moments here.</param>
internal sealed record FeedEntry(string Id, string Url, string Title, string Summary, DateTimeOffset Published, DateTimeOffset Changed, Article Article)
{
    // An article stands in the feed of each of its tags: all tags in all of them would grow with the square.
    private const int MaxCategories = 20;

    /// <summary>The section's name and the first of the tags'.</summary>
    public IEnumerable<string> Categories
    {
        get
        {
            if (Article.Section is { } section) yield return section.Name;
            foreach (var tag in Article.Tags.Take(MaxCategories)) yield return tag.Name;
        }
    }

    /// <summary>The reporters' names; the paper's own where nobody signed.</summary>
    public IEnumerable<(string Name, string Url)> Authors(SiteScope site) => Article.Reporters.IsEmpty
        ? [(site.Settings.Name, site.Urls.Base)]
        : Article.Reporters.Select(reporter => (reporter.Name, site.Urls.Absolute(reporter.Route.Path)));

    public string BodyHtml(SiteScope site, IBodySource bodies) => FeedBody.Of(site, Article, bodies.BodyOf(Article, UrlForm.Feed));

    public static FeedEntry Of(SiteScope site, FeedItem item)
    {
        var zone = site.Settings.Zone;
        var card = item.Article.Card;
        var url = site.Urls.Absolute(item.Article.Route.Path);
        if (item is CorrectionEntry { Correction: var correction, Name: var name })
        {
            var date = zone.Show(correction.Date);
            return new FeedEntry($"{url}#correction-{name}", url, $"[{CorrectionView.KindOf(site, correction)}] {card.Title}", correction.Text, date, date, item.Article);
        }

        var published = zone.Show(item.Article.Published);
        return new FeedEntry(url, url, card.Title, card.Summary, published, card.Updated is { } updated ? zone.Show(updated) : published, item.Article);
    }
}
