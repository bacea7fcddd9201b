using System.Globalization;
using System.Xml.Linq;
using AngleSharp.Html.Parser;

namespace StaticNews.Tests.WholeSite;

/// <summary>The feeds and the sitemap of a site, as a reader program and a search engine take them.</summary>
public abstract class SiteFeedTests(SampleBuild site)
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private readonly SampleBuild _site = site;
    private readonly SiteLinks _links = new(site);

    [Fact]
    public void Feeds_are_well_formed_and_lead_to_articles()
    {
        var feeds = _site.Files.Keys.Where(path => path.EndsWith("rss.xml", StringComparison.Ordinal)).ToArray();
        Assert.Contains("rss.xml", feeds);
        Assert.Contains(feeds, path => path.StartsWith("tags/", StringComparison.Ordinal));
        Assert.Contains(feeds, path => path.StartsWith("reporters/", StringComparison.Ordinal));
        Assert.All(feeds, path =>
        {
            var channel = XDocument.Parse(_site.TextOf(path)).Root!.Element("channel")!;
            Assert.Null(_links.Follow(path, channel.Element("link")!.Value));
            var dates = channel.Elements("item").Select(item => ParseDate(item.Element("pubDate")!.Value)).ToArray();
            Assert.Equal(dates.OrderDescending(), dates);
            Assert.Equal(dates.Length, channel.Elements("item").Select(item => item.Element("guid")!.Value).Distinct().Count());
            Assert.All(channel.Elements("item"), item =>
            {
                var link = item.Element("link")!.Value;
                Assert.StartsWith(_site.BaseUrl.AbsoluteUri, link, StringComparison.Ordinal);
                Assert.Null(_links.Follow(path, link));
                Assert.NotEqual("", item.Element("title")!.Value);
            });
        });
    }

    [Fact]
    public void The_sites_feed_has_full_text_with_absolute_urls()
    {
        var items = XDocument.Parse(_site.TextOf("rss.xml")).Root!.Element("channel")!.Elements("item").ToArray();
        Assert.NotEmpty(items);
        Assert.All(items, item =>
        {
            var html = item.Element(Content + "encoded")!.Value;
            var body = new HtmlParser().ParseDocument(html);
            Assert.All(SiteLinks.LinksOf(body), link =>
            {
                Assert.True(Uri.TryCreate(link, UriKind.Absolute, out _) || link.StartsWith('#'), $"not absolute: {link}");
                Assert.Null(_links.Follow("rss.xml", link));
            });
            Assert.Empty(body.QuerySelectorAll("script, style, iframe"));
        });
    }

    [Fact]
    public void The_sitemap_lists_each_page_for_search_engines_once()
    {
        var root = XDocument.Parse(_site.TextOf("sitemap.xml")).Root!;
        Assert.Equal(Sitemap + "urlset", root.Name);
        var listed = root.Elements(Sitemap + "url").Select(url => url.Element(Sitemap + "loc")!.Value).ToArray();
        Assert.Equal(listed.Length, listed.Distinct().Count());
        var files = listed.Select(url => _links.Find(new Uri(url)) ?? $"nothing at {url}").Order(StringComparer.Ordinal);
        var expected = _site.ReadPages
            .Where(page => page.Document.QuerySelector("meta[name='robots'][content*='noindex']") is null)
            .Select(page => page.Path)
            .Order(StringComparer.Ordinal);
        Assert.Equal(expected, files);
        Assert.All(root.Descendants(Sitemap + "lastmod"), date => Assert.True(ParseDate(date.Value) <= SampleSite.Now));
    }

    [Fact]
    public void Robots_leads_to_the_sitemap() =>
        Assert.Contains($"Sitemap: {_site.BaseUrl}sitemap.xml", _site.TextOf("robots.txt"), StringComparison.Ordinal);

    private static DateTimeOffset ParseDate(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
