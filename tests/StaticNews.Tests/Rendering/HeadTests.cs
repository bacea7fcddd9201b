using System.Text.Json;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Planning;
using StaticNews.Engine.Reading;
using static StaticNews.Tests.Rendering.Newsroom;

namespace StaticNews.Tests.Rendering;

public sealed class HeadTests
{
    private static string Of(string template, PlannedPage page, SiteData? site = null)
    {
        var rendered = Renderer(Theme(("templates/" + page.Kind.ToString().ToLowerInvariant(), template)), site).CreateWorker().Render(page, new Bodies());
        Assert.Empty(rendered.Diagnostics.Select(Say));
        return Text(rendered);
    }

    [Fact]
    public void An_article_is_a_NewsArticle_with_breadcrumbs()
    {
        var correction = new Correction(Morning, "정정", "날짜를 바로잡습니다.");
        var article = Article(card: Card("</script><script>") with { Corrections = [correction], Updated = Morning.AddHours(1) })
            with
        { Tags = [new Tag("강", "강", new Route("/tags/강/"))] };
        var page = ArticlePage(article) with { Head = Head("제목") with { Breadcrumbs = [new NamedLink("정치", "/politics/")] } };
        var json = Of("{{ if page.json_ld }}{{ page.json_ld }}{{ end }}", page);
        Assert.DoesNotContain("<", json, StringComparison.Ordinal);
        var graph = JsonDocument.Parse(json).RootElement.GetProperty("@graph");
        var news = graph[0];
        Assert.Equal("NewsArticle", news.GetProperty("@type").GetString());
        Assert.Equal("</script><script>", news.GetProperty("headline").GetString());
        Assert.Equal("https://mulbit.example.org/paper/2026/09/03/a/", news.GetProperty("url").GetString());
        Assert.Equal("2026-09-03T09:05:00+09:00", news.GetProperty("datePublished").GetString());
        Assert.Equal("2026-09-03T10:05:00+09:00", news.GetProperty("dateModified").GetString());
        Assert.Equal("https://mulbit.example.org/paper/reporters/han/", news.GetProperty("author")[0].GetProperty("url").GetString());
        Assert.Equal("NewsMediaOrganization", news.GetProperty("publisher").GetProperty("@type").GetString());
        Assert.Equal("강", news.GetProperty("keywords")[0].GetString());
        Assert.Equal("날짜를 바로잡습니다.", news.GetProperty("correction")[0].GetProperty("text").GetString());
        Assert.Equal(3, graph[1].GetProperty("itemListElement").GetArrayLength());
    }

    [Fact]
    public void A_reporter_is_a_person_and_the_front_page_the_paper()
    {
        var pager = new Pager(1, true, null, null, Han.Route, Han.Route);
        var reporter = new PlannedPage(Han.Route, PageKind.Reporter, Head("한기자"), new ListPageData("한기자", Han, [], pager, null));
        var profile = JsonDocument.Parse(Of("{{ page.json_ld }}", reporter)).RootElement.GetProperty("@graph")[0];
        Assert.Equal("ProfilePage", profile.GetProperty("@type").GetString());
        Assert.Equal("한기자", profile.GetProperty("mainEntity").GetProperty("name").GetString());
        var site = JsonDocument.Parse(Of("{{ page.json_ld }}", Home())).RootElement.GetProperty("@graph")[0];
        Assert.Equal("WebSite", site.GetProperty("@type").GetString());
        Assert.Equal("", Of("{{ page.json_ld }}", SectionPage()));
    }

    [Fact]
    public void The_policy_allows_the_site_itself_and_its_ads()
    {
        const string Own = "default-src 'none'; img-src 'self' data:; style-src 'self'; font-src 'self'; media-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";
        Assert.Equal(Own, Of("{{ page.csp }}", SectionPage()));
        var ads = Site with { Settings = Settings with { Ads = [new AdSlot("leaderboard", "<ins></ins>", ["https://ads.example.com"])] } };
        var policy = Of("{{ page.csp }} {{ ad 'leaderboard' }}", SectionPage(), ads);
        Assert.Contains("script-src 'self' https://ads.example.com;", policy, StringComparison.Ordinal);
        Assert.EndsWith("<ins></ins>", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void The_head_says_title_address_and_feeds()
    {
        const string Template = "{{ page.kind }}|{{ page.full_title }}|{{ page.url }}|{{ page.canonical_url }}|{{ page.og_type }}|{{ page.language }}|{{ for f in page.feeds }}{{ f.name }} {{ f.url }},{{ end }}";
        Assert.Equal(
            "article|강물 - 물빛일보|/paper/2026/09/03/a/|https://mulbit.example.org/paper/2026/09/03/a/|article|ko|물빛일보 /paper/rss.xml,", Of(Template, ArticlePage()));
        Assert.Equal("home|물빛일보 - 강가의 신문|/paper/|https://mulbit.example.org/paper/|website|ko|물빛일보 /paper/rss.xml,", Of(Template, Home()));
    }

    [Fact]
    public void The_menu_knows_where_the_reader_is()
    {
        const string Template = "{{ for e in site.menu }}{{ e.current }} {{ end }}{{ for c in related }}{{ c.current }}{{ end }}";
        Assert.Equal("true false ", Of(Template, ArticlePage()));
    }

    [Fact]
    public void The_ai_notice_is_in_the_copyright_line_where_the_site_wants_it()
    {
        var site = Site with { Settings = Settings with { HasAiNotice = true } };
        Assert.Equal("저작권자 © 물빛일보 무단 전재, 재배포 및 AI 학습 이용 금지", Of("{{ article.copyright }}", ArticlePage(), site));
    }
}
