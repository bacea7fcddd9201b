using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Writers;

/// <summary>sitemap.xml. One file holds at most 50,000 urls by its standard.</summary>
internal static class SitemapWriter
{
    public static void Write(Utf8Output output, SiteScope site, SitemapPageData sitemap)
    {
        output.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"u8);
        foreach (var entry in sitemap.Entries)
        {
            output.Write("<url>"u8);
            Xml.WriteElement(output, "loc", site.Urls.Absolute(entry.Route.Path));
            if (site.Date(entry.LastModified) is { } modified) Xml.WriteElement(output, "lastmod", modified.ToString());
            output.Write("</url>\n"u8);
        }

        output.Write("</urlset>\n"u8);
    }
}
