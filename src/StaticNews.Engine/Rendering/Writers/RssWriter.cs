using StaticNews.Engine.Composing;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Writers;

/// <summary>RSS 2.0, as its advisory board's profile has it.</summary>
internal static class RssWriter
{
    public static void Write(Utf8Output output, SiteScope site, FeedText feed, IBodySource bodies)
    {
        output.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"u8);
        output.Write("<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:media=\"http://search.yahoo.com/mrss/\">\n<channel>\n"u8);
        Xml.WriteLine(output, "title", feed.Title);
        Xml.WriteLine(output, "link", feed.PageUrl);
        Xml.WriteLine(output, "description", feed.Description);
        Xml.WriteLine(output, "language", site.Settings.Language);
        if (!feed.Entries.IsEmpty) Xml.WriteLine(output, "lastBuildDate", Rfc822(feed.Changed));
        output.Write("<atom:link rel=\"self\" type=\"application/rss+xml\""u8);
        Xml.WriteAttribute(output, "href", feed.Url);
        output.Write("/>\n"u8);
        foreach (var entry in feed.Entries) WriteItem(output, site, entry, feed.HasFullText ? bodies : null);
        output.Write("</channel>\n</rss>\n"u8);
    }

    private static void WriteItem(Utf8Output output, SiteScope site, FeedEntry entry, IBodySource? bodies)
    {
        output.Write("<item>\n"u8);
        Xml.WriteLine(output, "title", entry.Title);
        Xml.WriteLine(output, "link", entry.Url);
        output.Write("<guid"u8);
        Xml.WriteAttribute(output, "isPermaLink", entry.Id == entry.Url ? "true" : "false");
        output.Write(">"u8);
        output.Write(XmlText.Escape(entry.Id));
        output.Write("</guid>\n"u8);
        Xml.WriteLine(output, "pubDate", Rfc822(entry.Published));
        foreach (var reporter in entry.Article.Reporters) Xml.WriteLine(output, "dc:creator", reporter.Name);
        foreach (var category in entry.Categories) Xml.WriteLine(output, "category", category);
        Xml.WriteLine(output, "description", entry.Summary);
        if (bodies is not null) Xml.WriteLine(output, "content:encoded", entry.BodyHtml(site, bodies));
        if (entry.Article.Card.Image is { } image) WritePicture(output, site, image);
        output.Write("</item>\n"u8);
    }

    // An enclosure must say its length. Encoded pictures may differ between machines, so theirs is not known: media:content needs none.
    private static void WritePicture(Utf8Output output, SiteScope site, Picture image)
    {
        output.Write(image.Bytes > 0 ? "<enclosure"u8 : "<media:content"u8);
        Xml.WriteAttribute(output, "url", site.Urls.Absolute(image.Url));
        if (image.Bytes > 0) Xml.WriteAttribute(output, "length", image.Bytes.ToString(CultureInfo.InvariantCulture));
        else Xml.WriteAttribute(output, "medium", "image");
        Xml.WriteAttribute(output, "type", PictureType.Of(image.Url));
        output.Write("/>\n"u8);
    }

    // Tue, 29 Dec 2020 14:30:00 +0900
    private static string Rfc822(DateTimeOffset local)
    {
        var zone = local.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal);
        return local.ToString("ddd, dd MMM yyyy HH:mm:ss ", CultureInfo.InvariantCulture) + zone;
    }
}
