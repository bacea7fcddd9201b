using StaticNews.Engine.Composing;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Writers;

/// <summary>An RSS 2.0 feed. An item's guid is its url, so an edit never makes a reader show it twice.</summary>
internal static class RssWriter
{
    // An article stands in the feed of each of its tags: all tags in all of them would grow with the square.
    private const int MaxCategories = 20;

    public static void Write(Utf8Output output, SiteScope site, PlannedPage page, FeedPageData feed, IBodySource bodies)
    {
        var settings = site.Settings;
        var isSites = string.Equals(feed.Name, settings.Name, StringComparison.Ordinal);
        var description = page.Head.Description is { Length: > 0 } own ? own : settings.Description ?? settings.Tagline ?? settings.Name;
        output.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"u8);
        output.Write("<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<channel>\n"u8);
        Line(output, "title", isSites ? feed.Name : feed.Name + " - " + settings.Name);
        Line(output, "link", site.Urls.Absolute(feed.Page.Path));
        Line(output, "description", description);
        Line(output, "language", settings.Language);
        if (feed.Articles.Length > 0) Line(output, "lastBuildDate", Rfc822(site, NewestChange(feed.Articles)));
        output.Write("<atom:link rel=\"self\" type=\"application/rss+xml\" href=\""u8);
        output.Write(XmlText.Escape(site.Urls.Absolute(page.Route.Path)));
        output.Write("\"/>\n"u8);
        foreach (var article in feed.Articles) WriteItem(output, site, article, feed.HasFullText ? bodies : null);
        output.Write("</channel>\n</rss>\n"u8);
    }

    private static void WriteItem(Utf8Output output, SiteScope site, Article article, IBodySource? bodies)
    {
        var url = site.Urls.Absolute(article.Route.Path);
        output.Write("<item>\n"u8);
        Line(output, "title", article.Card.Title);
        Line(output, "link", url);
        output.Write("<guid isPermaLink=\"true\">"u8);
        output.Write(XmlText.Escape(url));
        output.Write("</guid>\n"u8);
        Line(output, "pubDate", Rfc822(site, article.Published));
        foreach (var reporter in article.Reporters) Line(output, "dc:creator", reporter.Name);
        if (article.Section is { } section) Line(output, "category", section.Name);
        foreach (var tag in article.Tags.AsSpan()[..Math.Min(article.Tags.Length, MaxCategories)]) Line(output, "category", tag.Name);
        Line(output, "description", article.Card.Summary);
        if (bodies is not null)
        {
            output.Write("<content:encoded>"u8);
            FeedBody.Write(output, site, article, bodies.BodyOf(article, UrlForm.Feed));
            output.Write("</content:encoded>\n"u8);
        }

        output.Write("</item>\n"u8);
    }

    // No clock: the feed changed when its newest article did.
    private static DateTimeOffset NewestChange(ImmutableArray<Article> articles)
    {
        var newest = DateTimeOffset.MinValue;
        foreach (var article in articles)
        {
            var changed = article.Card.Updated ?? article.Published;
            if (changed > newest) newest = changed;
        }

        return newest;
    }

    // Tue, 29 Dec 2020 14:30:00 +0900
    private static string Rfc822(SiteScope site, DateTimeOffset moment)
    {
        var local = site.Settings.Zone.Show(moment);
        var zone = local.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal);
        return local.ToString("ddd, dd MMM yyyy HH:mm:ss ", CultureInfo.InvariantCulture) + zone;
    }

    private static void Line(Utf8Output output, string name, string text)
    {
        Xml.WriteElement(output, name, text);
        output.Write("\n"u8);
    }
}
