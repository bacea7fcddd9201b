using System.Text.Encodings.Web;
using System.Text.Json;
using StaticNews.Engine.Composing;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Writers;

/// <summary>JSON Feed 1.1.</summary>
internal static class JsonFeedWriter
{
    // A file of its own, never part of a page: Hangul and markup stay readable.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = false };

    public static void Write(Utf8Output output, SiteScope site, FeedText feed, IBodySource bodies)
    {
        using var writer = new Utf8JsonWriter(output, Options);
        writer.WriteStartObject();
        writer.WriteString("version", "https://jsonfeed.org/version/1.1");
        writer.WriteString("title", feed.Title);
        writer.WriteString("home_page_url", feed.PageUrl);
        writer.WriteString("feed_url", feed.Url);
        writer.WriteString("description", feed.Description);
        writer.WriteString("language", site.Settings.Language);
        if (site.Data.Logo is { } logo) writer.WriteString("icon", site.Urls.Absolute(logo.Url));
        writer.WriteStartArray("authors");
        WriteAuthor(writer, site.Settings.Name, site.Urls.Base);
        writer.WriteEndArray();
        writer.WriteStartArray("items");
        foreach (var entry in feed.Entries) WriteItem(writer, site, entry, feed.HasFullText ? bodies : null);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter writer, SiteScope site, FeedEntry entry, IBodySource? bodies)
    {
        writer.WriteStartObject();
        writer.WriteString("id", entry.Id);
        writer.WriteString("url", entry.Url);
        writer.WriteString("title", entry.Title);
        if (bodies is not null) writer.WriteString("content_html", entry.BodyHtml(site, bodies));
        else writer.WriteString("content_text", entry.Summary);
        writer.WriteString("summary", entry.Summary);
        if (entry.Article.Card.Image is { } image) writer.WriteString("image", site.Urls.Absolute(image.Url));
        writer.WriteString("date_published", entry.Published);
        writer.WriteString("date_modified", entry.Changed);
        writer.WriteStartArray("authors");
        foreach (var (name, url) in entry.Authors(site)) WriteAuthor(writer, name, url);
        writer.WriteEndArray();
        writer.WriteStartArray("tags");
        foreach (var category in entry.Categories) writer.WriteStringValue(category);
        writer.WriteEndArray();
        if (entry.Article.Draft.FrontMatter.Language is { } language) writer.WriteString("language", language);
        if (entry.Article.Card.Image is { } attached)
        {
            writer.WriteStartArray("attachments");
            writer.WriteStartObject();
            writer.WriteString("url", site.Urls.Absolute(attached.Url));
            writer.WriteString("mime_type", PictureType.Of(attached.Url));
            if (attached.Bytes > 0) writer.WriteNumber("size_in_bytes", attached.Bytes);
            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void WriteAuthor(Utf8JsonWriter writer, string name, string url)
    {
        writer.WriteStartObject();
        writer.WriteString("name", name);
        writer.WriteString("url", url);
        writer.WriteEndObject();
    }
}
