using System.Xml.Linq;
using StaticNews.Engine.Composing;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Planning;
using static StaticNews.Tests.Rendering.Newsroom;

namespace StaticNews.Tests.Rendering;

public sealed class WriterTests
{
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace Creator = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static string Write(PageData data, PageKind kind, string route, params BodyPart[] parts)
    {
        var page = new PlannedPage(new Route(route), kind, Head(""), data);
        return Text(Renderer(Theme()).CreateWorker().Render(page, new Bodies(parts)));
    }

    [Fact]
    public void A_feed_carries_articles_with_stable_ids_zones_and_full_text()
    {
        var picture = new Picture("/pictures/a.jpg", 640, 480, "강", "설명", null, 1234);
        var article = Article("강 & <물>") with { Tags = [new Tag("강", "강", new Route("/tags/강/"))] };
        var text = Write(
            new FeedPageData("물빛일보", Route.Home, [new(article)], true, FeedFormat.Rss), PageKind.Feed, "/rss.xml",
            new HtmlPart("<p>하나 &amp; ]]> 둘</p>"), new FigurePart(picture), new LinkCardPart(Card("다른 \"기사\"", "/b/")));
        var channel = XDocument.Parse(text).Root!.Element("channel")!;
        Assert.Equal("물빛일보", channel.Element("title")!.Value);
        Assert.Equal("https://mulbit.example.org/paper/", channel.Element("link")!.Value);
        Assert.Equal("https://mulbit.example.org/paper/rss.xml", channel.Element(Atom + "link")!.Attribute("href")!.Value);
        Assert.Equal("Thu, 03 Sep 2026 09:05:00 +0900", channel.Element("lastBuildDate")!.Value);
        var item = Assert.Single(channel.Elements("item"));
        Assert.Equal("강 & <물>", item.Element("title")!.Value);
        Assert.Equal("https://mulbit.example.org/paper/2026/09/03/a/", item.Element("guid")!.Value);
        Assert.Equal("Thu, 03 Sep 2026 09:05:00 +0900", item.Element("pubDate")!.Value);
        Assert.Equal("한기자", item.Element(Creator + "creator")!.Value);
        Assert.Equal(["정치", "강"], item.Elements("category").Select(category => category.Value));
        Assert.Equal(
            "<p>하나 &amp; ]]> 둘</p><figure><img src=\"https://mulbit.example.org/paper/pictures/a.jpg\" alt=\"강\" width=\"640\" height=\"480\"><figcaption>설명</figcaption></figure>\n"
            + "<p><a href=\"https://mulbit.example.org/paper/b/\">다른 &quot;기사&quot;</a></p>\n",
            item.Element(Content + "encoded")!.Value);
    }

    [Fact]
    public void A_list_feed_has_summaries_and_its_own_name()
    {
        var channel = XDocument.Parse(Write(new FeedPageData("정치", Politics.Route, [new(Article())], false, FeedFormat.Rss), PageKind.Feed, "/politics/rss.xml")).Root!.Element("channel")!;
        Assert.Equal("정치 - 물빛일보", channel.Element("title")!.Value);
        Assert.Equal("요약", channel.Element("item")!.Element("description")!.Value);
        Assert.Null(channel.Element("item")!.Element(Content + "encoded"));
    }

    [Fact]
    public void Any_text_is_valid_xml()
    {
        var article = Article("a\0b\u0001c\uD800d\uFFFF\u000B😀");
        var text = Write(new FeedPageData("물빛일보", Route.Home, [new(article)], true, FeedFormat.Rss), PageKind.Feed, "/rss.xml", new HtmlPart("<p>\u0002\uDC00</p>"));
        Assert.Equal("abcd😀", XDocument.Parse(text).Root!.Element("channel")!.Element("item")!.Element("title")!.Value);
    }

    [Fact]
    public void Atom_carries_zones_authors_and_html_with_ids_that_are_urls()
    {
        var article = Article("강 & <물>");
        var feed = XDocument.Parse(Write(
            new FeedPageData("물빛일보", Route.Home, [new(article)], true, FeedFormat.Atom), PageKind.Feed, "/atom.xml", new HtmlPart("<p>하나 &amp; 둘\u0002</p>"))).Root!;
        Assert.Equal("https://mulbit.example.org/paper/", feed.Element(Atom + "id")!.Value);
        Assert.Equal("2026-09-03T09:05:00+09:00", feed.Element(Atom + "updated")!.Value);
        Assert.Equal("https://mulbit.example.org/paper/atom.xml", feed.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == "self").Attribute("href")!.Value);
        var entry = Assert.Single(feed.Elements(Atom + "entry"));
        Assert.Equal("https://mulbit.example.org/paper/2026/09/03/a/", entry.Element(Atom + "id")!.Value);
        Assert.Equal("강 & <물>", entry.Element(Atom + "title")!.Value);
        Assert.Equal("한기자", entry.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Assert.Equal("html", entry.Element(Atom + "content")!.Attribute("type")!.Value);
        Assert.Equal("<p>하나 &amp; 둘</p>", entry.Element(Atom + "content")!.Value);
        Assert.Equal("1970-01-01T09:00:00+09:00", XDocument.Parse(Write(
            new FeedPageData("물빛일보", Route.Home, [], true, FeedFormat.Atom), PageKind.Feed, "/atom.xml")).Root!.Element(Atom + "updated")!.Value);
    }

    [Fact]
    public void A_json_feed_is_whole_whatever_the_text()
    {
        var article = Article("a\uD800\"<b>");
        var picture = new Picture("/pictures/a.jpg", 640, 480, "강", null, null, 1234);
        article = article with { Card = article.Card with { Image = picture } };
        var text = Write(new FeedPageData("물빛일보", Route.Home, [new(article)], true, FeedFormat.Json), PageKind.Feed, "/feed.json", new HtmlPart("<p>하나\uDC00</p>"));
        using var json = System.Text.Json.JsonDocument.Parse(text);
        Assert.Equal("https://jsonfeed.org/version/1.1", json.RootElement.GetProperty("version").GetString());
        Assert.Equal("https://mulbit.example.org/paper/feed.json", json.RootElement.GetProperty("feed_url").GetString());
        var item = Assert.Single(json.RootElement.GetProperty("items").EnumerateArray().ToList());
        Assert.Equal("https://mulbit.example.org/paper/2026/09/03/a/", item.GetProperty("id").GetString());
        Assert.Equal("a\uFFFD\"<b>", item.GetProperty("title").GetString());
        Assert.Equal("<p>하나\uFFFD</p>", item.GetProperty("content_html").GetString());
        Assert.Equal("2026-09-03T09:05:00+09:00", item.GetProperty("date_published").GetString());
        var attachment = Assert.Single(item.GetProperty("attachments").EnumerateArray().ToList());
        Assert.Equal("image/jpeg", attachment.GetProperty("mime_type").GetString());
        Assert.Equal(1234, attachment.GetProperty("size_in_bytes").GetInt32());
    }

    [Fact]
    public void A_correction_in_a_feed_leads_to_its_article_under_an_id_of_its_own()
    {
        var article = Article();
        var item = new CorrectionEntry(article, new Engine.Reading.Correction(Morning, "정정", "214톤을 241톤으로"), "2026-09-03");
        var channel = XDocument.Parse(Write(
            new FeedPageData("정정", new Route("/corrections/"), [item], false, FeedFormat.Rss), PageKind.Feed, "/corrections/rss.xml")).Root!.Element("channel")!;
        var written = Assert.Single(channel.Elements("item"));
        Assert.Equal("https://mulbit.example.org/paper/2026/09/03/a/#correction-2026-09-03", written.Element("guid")!.Value);
        Assert.Equal("false", written.Element("guid")!.Attribute("isPermaLink")!.Value);
        Assert.StartsWith("[정정] ", written.Element("title")!.Value, StringComparison.Ordinal);
        Assert.Equal("214톤을 241톤으로", written.Element("description")!.Value);
    }

    [Fact]
    public void A_sitemap_index_names_its_parts_and_when_they_changed()
    {
        var index = XDocument.Parse(Write(
            new SitemapIndexPageData([new(new Route("/sitemaps/articles-1.xml"), Morning), new(new Route("/sitemaps/pages-1.xml"), null)]), PageKind.Sitemap, "/sitemap.xml")).Root!;
        Assert.Equal("sitemapindex", index.Name.LocalName);
        var parts = index.Elements(Map + "sitemap").ToList();
        Assert.Equal("https://mulbit.example.org/paper/sitemaps/articles-1.xml", parts[0].Element(Map + "loc")!.Value);
        Assert.Equal("2026-09-03T09:05:00+09:00", parts[0].Element(Map + "lastmod")!.Value);
        Assert.Null(parts[1].Element(Map + "lastmod"));
    }

    [Fact]
    public void A_sitemap_lists_urls_and_when_they_changed()
    {
        var text = Write(
            new SitemapPageData([new(Route.Home, null), new(new Route("/tags/강&물/"), Morning)]), PageKind.Sitemap, "/sitemap.xml");
        var urls = XDocument.Parse(text).Root!.Elements(Map + "url").ToList();
        Assert.Equal("https://mulbit.example.org/paper/", urls[0].Element(Map + "loc")!.Value);
        Assert.Null(urls[0].Element(Map + "lastmod"));
        Assert.Equal("https://mulbit.example.org/paper/tags/%EA%B0%95&%EB%AC%BC/", urls[1].Element(Map + "loc")!.Value);
        Assert.Equal("2026-09-03T09:05:00+09:00", urls[1].Element(Map + "lastmod")!.Value);
    }

    [Fact]
    public void An_empty_feed_and_sitemap_are_valid()
    {
        Assert.NotNull(XDocument.Parse(Write(new FeedPageData("물빛일보", Route.Home, [], true, FeedFormat.Rss), PageKind.Feed, "/rss.xml")).Root);
        Assert.NotNull(XDocument.Parse(Write(new SitemapPageData([]), PageKind.Sitemap, "/sitemap.xml")).Root);
    }

    [Fact]
    public void A_redirect_leads_on_with_and_without_a_browser()
    {
        var text = Write(new RedirectPageData(new Route("/2026/09/03/강/"), "강 & <물>"), PageKind.Redirect, "/old/");
        Assert.Contains("<html lang=\"ko\">", text, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", text, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"canonical\" href=\"https://mulbit.example.org/paper/2026/09/03/%EA%B0%95/\">", text, StringComparison.Ordinal);
        Assert.Contains("content=\"0; url=/paper/2026/09/03/%EA%B0%95/\"", text, StringComparison.Ordinal);
        Assert.Contains("<p>주소가 바뀌었습니다: <a href=\"/paper/2026/09/03/%EA%B0%95/\">강 &amp; &lt;물&gt;</a></p>", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_is_written_as_it_is() => Assert.Equal("User-agent: *\n", Write(new TextPageData("User-agent: *\n"), PageKind.Text, "/robots.txt"));
}
