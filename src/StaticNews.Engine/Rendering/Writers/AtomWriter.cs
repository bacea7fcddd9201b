using StaticNews.Engine.Composing;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Writers;

/// <summary>Atom, RFC 4287.</summary>
internal static class AtomWriter
{
    public static void Write(Utf8Output output, SiteScope site, FeedText feed, IBodySource bodies)
    {
        output.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\""u8);
        Xml.WriteAttribute(output, "xml:lang", site.Settings.Language);
        output.Write(">\n"u8);
        Xml.WriteLine(output, "title", feed.Title);
        Xml.WriteLine(output, "subtitle", feed.Description);
        Xml.WriteLine(output, "id", feed.PageUrl);
        WriteLink(output, "self", feed.Url, "application/atom+xml");
        WriteLink(output, "alternate", feed.PageUrl, "text/html");
        Xml.WriteLine(output, "updated", Rfc3339(feed.Changed));
        output.Write("<author>"u8);
        Xml.WriteElement(output, "name", site.Settings.Name);
        output.Write("</author>\n"u8);
        foreach (var entry in feed.Entries) WriteEntry(output, site, entry, feed.HasFullText ? bodies : null);
        output.Write("</feed>\n"u8);
    }

    private static void WriteEntry(Utf8Output output, SiteScope site, FeedEntry entry, IBodySource? bodies)
    {
        output.Write("<entry>\n"u8);
        Xml.WriteLine(output, "title", entry.Title);
        Xml.WriteLine(output, "id", entry.Id);
        WriteLink(output, "alternate", entry.Url, "text/html");
        Xml.WriteLine(output, "published", Rfc3339(entry.Published));
        Xml.WriteLine(output, "updated", Rfc3339(entry.Changed));
        foreach (var (name, url) in entry.Authors(site))
        {
            output.Write("<author>"u8);
            Xml.WriteElement(output, "name", name);
            Xml.WriteElement(output, "uri", url);
            output.Write("</author>\n"u8);
        }

        foreach (var category in entry.Categories)
        {
            output.Write("<category"u8);
            Xml.WriteAttribute(output, "term", category);
            output.Write("/>\n"u8);
        }

        Xml.WriteLine(output, "summary", entry.Summary);
        if (bodies is not null)
        {
            output.Write("<content type=\"html\">"u8);
            output.Write(XmlText.Escape(entry.BodyHtml(site, bodies)));
            output.Write("</content>\n"u8);
        }

        if (entry.Article.Card.Image is { } image)
            WriteLink(output, "enclosure", site.Urls.Absolute(image.Url), PictureType.Of(image.Url), image.Bytes);
        output.Write("</entry>\n"u8);
    }

    private static void WriteLink(Utf8Output output, string relation, string url, string type, long bytes = 0)
    {
        output.Write("<link"u8);
        Xml.WriteAttribute(output, "rel", relation);
        Xml.WriteAttribute(output, "type", type);
        if (bytes > 0) Xml.WriteAttribute(output, "length", bytes.ToString(CultureInfo.InvariantCulture));
        Xml.WriteAttribute(output, "href", url);
        output.Write("/>\n"u8);
    }

    private static string Rfc3339(DateTimeOffset local) => local.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
