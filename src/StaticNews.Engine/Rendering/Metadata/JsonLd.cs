using System.Text.Json;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Metadata;

/// <summary>Structured data of a page, for search engines: an article, a reporter, the paper itself.</summary>
internal static class JsonLd
{
    public static BufferMarkup? Of(PageRun run)
    {
        var page = run.Page;
        var isReporter = page is { Kind: PageKind.Reporter, Data: ListPageData { Subject: Reporter } };
        if (page.Kind != PageKind.Home && page.Data is not ArticlePageData && !isReporter) return null;
        var output = new Utf8Output(4096);
        using var writer = new Utf8JsonWriter(output, ScriptJson.Options);
        writer.WriteStartObject();
        writer.WriteString("@context", "https://schema.org");
        writer.WriteStartArray("@graph");
        if (page.Data is ArticlePageData article)
        {
            ArticleJson.Write(writer, run.Site, page, article.Article);
            WriteBreadcrumbs(writer, run.Site, page);
        }
        else if (isReporter)
        {
            WriteReporter(writer, run.Site, page, (Reporter)((ListPageData)page.Data).Subject);
        }
        else
        {
            WriteSite(writer, run.Site);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        return new BufferMarkup(output);
    }

    private static void WriteBreadcrumbs(Utf8JsonWriter writer, SiteScope site, PlannedPage page)
    {
        writer.WriteStartObject();
        writer.WriteString("@type", "BreadcrumbList");
        writer.WriteStartArray("itemListElement");
        var position = 0;
        WriteCrumb(writer, ++position, site.Settings.Name, site.Urls.Base);
        foreach (var crumb in page.Head.Breadcrumbs) WriteCrumb(writer, ++position, crumb.Name, site.Urls.Absolute(crumb.Url));
        WriteCrumb(writer, ++position, page.Head.Title, site.Urls.Absolute(page.Route.Path));
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteCrumb(Utf8JsonWriter writer, int position, string name, string url)
    {
        writer.WriteStartObject();
        writer.WriteString("@type", "ListItem");
        writer.WriteNumber("position", position);
        writer.WriteString("name", name);
        writer.WriteString("item", url);
        writer.WriteEndObject();
    }

    private static void WriteReporter(Utf8JsonWriter writer, SiteScope site, PlannedPage page, Reporter reporter)
    {
        writer.WriteStartObject();
        writer.WriteString("@type", "ProfilePage");
        writer.WriteString("url", site.Urls.Absolute(page.Route.Path));
        writer.WritePropertyName("mainEntity");
        PaperJson.WritePerson(writer, site, reporter, isWhole: true);
        writer.WriteEndObject();
    }

    private static void WriteSite(Utf8JsonWriter writer, SiteScope site)
    {
        writer.WriteStartObject();
        writer.WriteString("@type", "WebSite");
        writer.WriteString("name", site.Settings.Name);
        writer.WriteString("url", site.Urls.Base);
        writer.WriteString("inLanguage", site.Settings.Language);
        if ((site.Settings.Description ?? site.Settings.Tagline) is { } description) writer.WriteString("description", description);
        writer.WritePropertyName("publisher");
        PaperJson.WritePaper(writer, site);
        if (site.Settings.HasSearch) WriteSearch(writer, site);
        writer.WriteEndObject();
    }

    private static void WriteSearch(Utf8JsonWriter writer, SiteScope site)
    {
        writer.WriteStartObject("potentialAction");
        writer.WriteString("@type", "SearchAction");
        writer.WriteStartObject("target");
        writer.WriteString("@type", "EntryPoint");
        writer.WriteString("urlTemplate", site.Urls.Absolute("/search/") + "?q={search_term_string}");
        writer.WriteEndObject();
        writer.WriteString("query-input", "required name=search_term_string");
        writer.WriteEndObject();
    }
}
