using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Writers;

/// <summary>sitemap.xml, and the index of its parts.</summary>
internal static class SitemapWriter
{
    public static void Write(Utf8Output output, SiteScope site, SitemapPageData sitemap)
    {
        output.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:image=\"http://www.google.com/schemas/sitemap-image/1.1\">\n"u8);
        foreach (var entry in sitemap.Entries)
        {
            output.Write("<url>"u8);
            WritePlace(output, site, entry);
            if (entry.Image is { } image)
            {
                output.Write("<image:image>"u8);
                Xml.WriteElement(output, "image:loc", site.Urls.Absolute(image.Url));
                output.Write("</image:image>"u8);
            }

            output.Write("</url>\n"u8);
        }

        output.Write("</urlset>\n"u8);
    }

    public static void WriteIndex(Utf8Output output, SiteScope site, SitemapIndexPageData index)
    {
        output.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"u8);
        foreach (var part in index.Parts)
        {
            output.Write("<sitemap>"u8);
            WritePlace(output, site, part);
            output.Write("</sitemap>\n"u8);
        }

        output.Write("</sitemapindex>\n"u8);
    }

    private static void WritePlace(Utf8Output output, SiteScope site, SitemapEntry entry)
    {
        Xml.WriteElement(output, "loc", site.Urls.Absolute(entry.Route.Path));
        if (site.Date(entry.LastModified) is { } modified) Xml.WriteElement(output, "lastmod", modified.ToString());
    }
}
