using System.Text.Json;

namespace StaticNews.Tests.WholeSite;

/// <summary>Every link, fragment and asset of a site leads to something within its output.</summary>
public abstract class SiteLinkTests(SampleBuild site)
{
    private readonly SampleBuild _site = site;
    private readonly SiteLinks _links = new(site);

    [Fact]
    public void Every_link_of_every_page_leads_somewhere()
    {
        var wrong = _site.Pages.SelectMany(page => SiteLinks.LinksOf(page.Document).Distinct().Select(link => _links.Follow(page.Path, link)).OfType<string>().Select(why => $"{page.Path}: {why}"));
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_url_of_structured_data_leads_somewhere()
    {
        var scripts = _site.Pages.SelectMany(page => page.Document.QuerySelectorAll("script[type='application/ld+json']").Select(script => (page.Path, script.TextContent))).ToArray();
        Assert.NotEmpty(scripts);
        var wrong = new List<string>();
        foreach (var (path, json) in scripts)
        {
            using var document = JsonDocument.Parse(json);
            wrong.AddRange(Texts(document.RootElement)
                .Where(text => text.StartsWith(_site.BaseUrl.AbsoluteUri, StringComparison.Ordinal))
                .Select(url => _links.Follow(path, url)).OfType<string>().Select(why => $"{path}: {why}"));
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_url_of_a_stylesheet_leads_somewhere()
    {
        var sheets = _site.Files.Keys.Where(path => path.EndsWith(".css", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(sheets);
        Assert.Empty(sheets.SelectMany(path => SiteLinks.LoadsOfStylesheet(_site.TextOf(path)).Select(url => _links.Follow(path, url)).OfType<string>().Select(why => $"{path}: {why}")));
    }

    [Fact]
    public void Nothing_is_loaded_from_another_host()
    {
        var pages = _site.Pages.SelectMany(page => SiteLinks.LoadsOf(page.Document).Where(url => _links.IsElsewhere(page.Path, url)).Select(url => $"{page.Path}: {url}"));
        var sheets = _site.Files.Keys.Where(path => path.EndsWith(".css", StringComparison.Ordinal))
            .SelectMany(path => SiteLinks.LoadsOfStylesheet(_site.TextOf(path)).Where(url => _links.IsElsewhere(path, url)));
        Assert.Empty(pages.Concat(sheets));
    }

    [Fact]
    public void Links_of_pages_end_in_a_slash()
    {
        var hrefs = _site.Pages.SelectMany(page => page.Document.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).Select(href => (page.Path, Href: href)))
            .Where(link => !_links.IsElsewhere(link.Path, link.Href) && !link.Href.StartsWith("mailto:", StringComparison.Ordinal))
            .Where(link => !link.Href.Split('#')[0].EndsWith('/') && !link.Href.StartsWith('#') && !Path.HasExtension(link.Href.Split('#')[0]));
        Assert.Empty(hrefs.Select(link => $"{link.Path}: {link.Href}"));
    }

    [Fact]
    public void Every_page_can_be_reached_from_the_front_page()
    {
        var pages = _site.Pages.ToDictionary(page => page.Path, StringComparer.Ordinal);
        var reached = new HashSet<string>(["index.html"], StringComparer.Ordinal);
        var open = new Queue<string>(reached);
        while (open.TryDequeue(out var path))
        {
            foreach (var href in pages[path].Document.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!))
            {
                if (!Uri.TryCreate(new Uri(_site.BaseUrl, Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal)), href, out var url)) continue;
                if (url.Host == _site.BaseUrl.Host && _links.Find(url) is { } next && pages.ContainsKey(next) && reached.Add(next)) open.Enqueue(next);
            }
        }

        Assert.Equal(_site.ReadPages.Select(page => page.Path).Where(path => path != "404.html").Order(StringComparer.Ordinal), reached.Where(path => !pages[path].IsRedirect && path != "404.html").Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Texts(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };
}
