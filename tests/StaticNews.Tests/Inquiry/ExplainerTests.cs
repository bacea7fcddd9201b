using StaticNews.Engine.Indexing;
using StaticNews.Engine.Indexing.Related;
using StaticNews.Engine.Inquiry;
using StaticNews.Engine.Planning;

namespace StaticNews.Tests.Inquiry;

public sealed class ExplainerTests
{
    [Fact]
    public void An_article_is_told_with_everything_it_was_made_from()
    {
        var site = InquirySite.Make();
        var answer = Explain(site, "articles/society/밀물.md");
        Assert.Equal("밀물", answer.Name);
        Assert.Equal(WithheldReason.None, answer.Withheld);
        Assert.Equal("input/articles/society/밀물.md", answer.Source);
        Assert.Equal("theme/templates/article.html", answer.Templates[0]);
        Assert.Equal(["input/images/sea.jpg"], answer.Pictures);
        Assert.Equal(["/2025/08/01/썰물/"], answer.Links.Select(route => route.Path));
        Assert.Equal(["https://other.example/a"], answer.ExternalLinks);
        Assert.Equal(["/old/1.html"], answer.Aliases.Select(route => route.Path));
        var listed = answer.ListedOn.Select(page => page.Route.Path).ToArray();
        foreach (var expected in (string[])["/", "/society/", "/tags/조류/", "/tags/바다/", "/reporters/yun/", "/archive/2026/09/", "/rss.xml", "/tags/바다/rss.xml"])
            Assert.Contains(expected, listed);
        Assert.Equal(site.Build()["2026/09/01/밀물/index.html"].Length, answer.Bytes);
    }

    [Theory]
    [InlineData("엠바고", WithheldReason.Embargoed)]
    [InlineData("초고", WithheldReason.Draft)]
    [InlineData("날짜없음", WithheldReason.Undated)]
    public void What_is_withheld_says_why(string name, WithheldReason reason)
    {
        var answer = Explain(InquirySite.Make(), $"articles/society/{name}.md");
        Assert.Equal(reason, answer.Withheld);
        Assert.Null(answer.Route);
        Assert.Empty(answer.ListedOn);
    }

    [Fact]
    public void An_article_that_expired_says_when()
    {
        var site = InquirySite.Make();
        site.Put("articles/a.md", "---\ntitle: 지난 글\ndate: 2026-09-01\nexpires: 2026-09-10 18:00\n---\n");
        var answer = Explain(site, "articles/a.md");
        Assert.Equal(WithheldReason.Expired, answer.Withheld);
        Assert.Equal(new DateTimeOffset(2026, 9, 10, 18, 0, 0, TimeSpan.FromHours(9)), answer.Expires);
    }

    [Fact]
    public void Related_articles_say_who_picked_them()
    {
        var related = Explain(InquirySite.Make(), "articles/society/외딴섬.md").Related;
        Assert.Equal(("밀물", true), (related[0].Card.Title, related[0].Origin == RelatedOrigin.HandPicked));
        Assert.Contains(related, reason => reason.Origin != RelatedOrigin.HandPicked);
    }

    [Fact]
    public void A_body_is_told_with_its_tables_and_the_partials_of_its_blocks()
    {
        var site = InquirySite.Make();
        site.Put("articles/society/도표.md", "---\ntitle: 도표\ndate: 2026-09-04\n---\n::: factbox 수위\n\n![바다](/images/sea.jpg)\n\n:::: chart bar /data/물.csv\n제목: 물\n::::\n\n:::\n\n::: chart bar 없음.csv\n:::\n");
        site.Put("data/물.csv", "해,톤\n2025,3\n2026,4\n");
        site.Put("data/남.csv", "해,톤\n2025,3\n");
        var answer = Explain(site, "articles/society/도표.md");
        Assert.Equal(["input/data/물.csv"], answer.DataFiles);
        foreach (var name in (string[])["factbox", "figure", "chart"]) Assert.Contains($"theme/partials/{name}.html", answer.Templates);
        Assert.DoesNotContain("theme/partials/factbox.html", Explain(site, "articles/society/밀물.md").Templates);
        Assert.Equal(["도표"], Explain(site, "data/물.csv").DrawnOn.Select(page => page.Head.Title));
        Assert.Empty(Explain(site, "data/남.csv").DrawnOn);
    }

    [Fact]
    public void A_list_names_its_articles_and_a_redirect_its_target()
    {
        Assert.Equal(["밀물", "썰물"], Explain(InquirySite.Make(), "/tags/조류/").Articles.Select(card => card.Title));
        var redirect = Explain(InquirySite.Make(), "/old/1.html");
        Assert.Equal(PageKind.Redirect, redirect.Kind);
        Assert.Equal("/2026/09/01/밀물/", redirect.LeadsTo?.Path);
        Assert.Equal("input/articles/society/밀물.md", redirect.Source);
    }

    [Fact]
    public void Mistakes_of_the_source_are_told_those_of_others_are_not()
    {
        var site = InquirySite.Make();
        site.Put("articles/society/썰물.md", "---\ntitle: 썰물\ndate: 2025-08-01\ntgas: [a]\n---\n[없는 글](없음.md)\n");
        site.Put("articles/society/다른.md", "---\ntitle: 다른\ndate: 2025-08-01\ntgas: [a]\n---\n");
        var diagnostics = Explain(site, "articles/society/썰물.md").Diagnostics;
        Assert.Equal(2, diagnostics.Length);
        Assert.All(diagnostics, each => Assert.Equal("input/articles/society/썰물.md", each.Place.Path));
    }

    [Fact]
    public void A_page_of_related_articles_says_why_each_stands_there()
    {
        var site = SmallSite.WithArticles(6);
        site.Put("site.yml", "name: 시험일보\nbase_url: https://news.example/\nnewspaper: false\nrelated: { count: 2, pages: true }\n");
        var prepared = InquirySite.Prepare(site);
        var page = prepared.Plan.Pages.Last(static page => page.Data is RelatedPageData);
        var answer = Explainer.Explain(prepared, new Subject(null, page, null));
        Assert.Equal(((RelatedPageData)page.Data).Rows.Select(static row => row.Card), answer.Related.Select(static pick => pick.Card));
        Assert.True(answer.Related.Length > 2);
        Assert.Contains(answer.Related, static pick => pick.Parts.Any(static part => part.What == "조류"));
    }

    [Fact]
    public void A_picture_says_where_it_is_published()
    {
        var answer = Explain(InquirySite.Make(), "images/sea.jpg");
        Assert.StartsWith("/pictures/sea-", answer.Route?.Path, StringComparison.Ordinal);
        Assert.Null(Explain(InquirySite.Make(), "site.yml").Route);
    }

    private static Explanation Explain(SmallSite site, string words)
    {
        var prepared = InquirySite.Prepare(site);
        return Explainer.Explain(prepared, SubjectFinder.Find(prepared, words, null, null)!);
    }
}
