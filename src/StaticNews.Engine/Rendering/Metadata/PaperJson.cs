using System.Text.Json;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Rendering.Views;

namespace StaticNews.Engine.Rendering.Metadata;

/// <summary>The paper and its people as structured data.</summary>
internal static class PaperJson
{
    public static void WritePaper(Utf8JsonWriter writer, SiteScope site)
    {
        writer.WriteStartObject();
        writer.WriteString("@type", "NewsMediaOrganization");
        writer.WriteString("name", site.Settings.Name);
        writer.WriteString("url", site.Urls.Base);
        if (site.Data.Logo is { } logo)
        {
            writer.WritePropertyName("logo");
            WritePicture(writer, site, logo);
        }

        writer.WriteEndObject();
    }

    /// <param name="isWhole">As the subject of a page, not as the author of an article.</param>
    public static void WritePerson(Utf8JsonWriter writer, SiteScope site, Reporter reporter, bool isWhole)
    {
        writer.WriteStartObject();
        writer.WriteString("@type", "Person");
        writer.WriteString("name", reporter.Name);
        writer.WriteString("url", site.Urls.Absolute(reporter.Route.Path));
        if (isWhole)
        {
            if (ReporterView.EmailOf(reporter) is { } email) writer.WriteString("email", email);
            if (reporter.Portrait is { } photo) writer.WriteString("image", site.Urls.Absolute(photo.Url));
            if (reporter.File is not { IsFormer: true })
            {
                writer.WritePropertyName("worksFor");
                WritePaper(writer, site);
            }
        }

        writer.WriteEndObject();
    }

    public static void WritePicture(Utf8JsonWriter writer, SiteScope site, Picture picture)
    {
        writer.WriteStartObject();
        writer.WriteString("@type", "ImageObject");
        writer.WriteString("url", site.Urls.Absolute(picture.Url));
        if (picture.WidthPx is { } width) writer.WriteNumber("width", width);
        if (picture.HeightPx is { } height) writer.WriteNumber("height", height);
        writer.WriteEndObject();
    }
}
