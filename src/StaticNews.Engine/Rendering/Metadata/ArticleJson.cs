using System.Text.Json;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering.Views;

namespace StaticNews.Engine.Rendering.Metadata;

/// <summary>An article as schema.org's NewsArticle.</summary>
internal static class ArticleJson
{
    public static void Write(Utf8JsonWriter writer, SiteScope site, PlannedPage page, Article article)
    {
        var url = site.Urls.Absolute(page.Route.Path);
        writer.WriteStartObject();
        writer.WriteString("@type", "NewsArticle");
        writer.WriteString("mainEntityOfPage", url);
        writer.WriteString("url", url);
        writer.WriteString("headline", article.Card.Title);
        if (article.Card.Summary.Length > 0) writer.WriteString("description", article.Card.Summary);
        writer.WriteString("datePublished", site.Date(article.Published)!.ToString());
        writer.WriteString("dateModified", site.Date(article.Card.Updated ?? article.Published)!.ToString());
        writer.WriteString("inLanguage", PageView.LanguageOf(site, page));
        writer.WriteBoolean("isAccessibleForFree", true);
        if (article.Section is { } section) writer.WriteString("articleSection", section.Name);
        WriteKeywords(writer, article);
        if ((page.Head.Image ?? site.Data.ShareImage) is { } image)
        {
            writer.WriteStartArray("image");
            PaperJson.WritePicture(writer, site, image);
            if (image.Sources is [.., var widest] && widest.WidthPx > image.WidthPx) writer.WriteStringValue(site.Urls.Absolute(widest.Url));
            writer.WriteEndArray();
        }

        WriteAuthors(writer, site, article);
        writer.WritePropertyName("publisher");
        PaperJson.WritePaper(writer, site);
        WriteCorrections(writer, site, article);
        writer.WriteEndObject();
    }

    private static void WriteKeywords(Utf8JsonWriter writer, Article article)
    {
        if (article.Tags.Length == 0) return;
        writer.WriteStartArray("keywords");
        foreach (var tag in article.Tags) writer.WriteStringValue(tag.Name);
        writer.WriteEndArray();
    }

    // An article without a reporter is the newsroom's own.
    private static void WriteAuthors(Utf8JsonWriter writer, SiteScope site, Article article)
    {
        writer.WriteStartArray("author");
        foreach (var reporter in article.Reporters) PaperJson.WritePerson(writer, site, reporter, isWhole: false);
        if (article.Reporters.Length == 0) PaperJson.WritePaper(writer, site);
        writer.WriteEndArray();
    }

    private static void WriteCorrections(Utf8JsonWriter writer, SiteScope site, Article article)
    {
        if (article.Card.Corrections.Length == 0) return;
        writer.WriteStartArray("correction");
        foreach (var correction in article.Card.Corrections)
        {
            writer.WriteStartObject();
            writer.WriteString("@type", "CorrectionComment");
            writer.WriteString("datePublished", site.Date(correction.Date)!.ToString());
            writer.WriteString("text", correction.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
