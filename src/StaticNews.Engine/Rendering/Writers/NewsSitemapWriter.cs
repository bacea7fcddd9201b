using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Writers;

/// <summary>news-sitemap.xml, by the rules for news: the paper's exact name, the article's language, its first publication with the zone.</summary>
internal static class NewsSitemapWriter
{
    public static void Write(Utf8Output output, SiteScope site, NewsSitemapPageData sitemap)
    {
        output.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\">\n"u8);
        foreach (var article in sitemap.Articles)
        {
            output.Write("<url>"u8);
            Xml.WriteElement(output, "loc", site.Urls.Absolute(article.Route.Path));
            output.Write("<news:news><news:publication>"u8);
            Xml.WriteElement(output, "news:name", site.Settings.Name);
            Xml.WriteElement(output, "news:language", article.Draft.FrontMatter.Language ?? site.Settings.Language);
            output.Write("</news:publication>"u8);
            Xml.WriteElement(output, "news:publication_date", site.Date(article.Published)!.ToString());
            Xml.WriteElement(output, "news:title", article.Card.Title);
            output.Write("</news:news></url>\n"u8);
        }

        output.Write("</urlset>\n"u8);
    }
}
