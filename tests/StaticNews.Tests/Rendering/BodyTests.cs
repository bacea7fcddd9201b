using StaticNews.Engine.Composing;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Planning;
using StaticNews.Engine.Prose;
using StaticNews.Engine.Rendering;
using static StaticNews.Tests.Rendering.Newsroom;

namespace StaticNews.Tests.Rendering;

public sealed class BodyTests
{
    private static readonly Picture River = new("/pictures/강-01.jpg", 640, 480, "강 \"물\"", "설명 & 설명", "사진=한기자", 1234);

    private static readonly BodyPart[] Parts =
        [new HtmlPart("<p>하나 &amp; 둘</p>\n<pre>a\n  b</pre>\n"), new FigurePart(River), new LinkCardPart(Card("다른 기사", "/2026/01/01/b/"))];

    [Fact]
    public void A_body_is_printed_as_it_is_and_its_blocks_by_the_theme()
    {
        var worker = Renderer(Theme(("templates/article", "<div>\n    {{ article.html }}\n</div>"))).CreateWorker();
        var page = worker.Render(ArticlePage(), new Bodies(Parts));
        Assert.Empty(page.Diagnostics.Select(Say));
        Assert.Equal(
            "<div>\n    <p>하나 &amp; 둘</p>\n<pre>a\n  b</pre>\n<figure>/paper/pictures/%EA%B0%95-01.jpg</figure><aside>다른 기사</aside>\n</div>", Text(page));
    }

    [Theory]
    [InlineData("{{ article.html | string.size }}", "104")]
    [InlineData("{{ x = article.html; x }}", "<p>하나")]
    [InlineData("{{ capture x; article.html; end; x }}", "<p>하나")]
    [InlineData("{{ article.html | string.slice 0 3 }}", "&lt;p&gt;")]
    public void A_body_can_be_kept_and_computed_with(string template, string start)
    {
        var page = Renderer(Theme(("templates/article", template))).CreateWorker().Render(ArticlePage(), new Bodies(Parts));
        Assert.Empty(page.Diagnostics.Select(Say));
        Assert.StartsWith(start, Text(page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_in_a_body_partial_names_where_the_body_is_printed()
    {
        var renderer = Renderer(Theme(("templates/article", "{{ if true }}\n{{ article.html }}{{ end }}!"), ("partials/figure", "<figure>{{ image.sorce }}</figure>")));
        var page = renderer.CreateWorker().Render(ArticlePage(), new Bodies(new FigurePart(River)));
        Assert.Equal("\n<figure></figure>!", Text(page));
        Assert.Equal(
            "SN5005 theme/partials/figure.html:1:18 `image` has no member `sorce`. Page: input/articles/a.md ← theme/templates/article.html:2:4",
            Say(Assert.Single(page.Diagnostics)));
    }

    [Theory]
    [InlineData(false, false, "false")]
    [InlineData(true, false, "true")]
    [InlineData(true, true, "false")]
    public void The_picture_of_front_matter_is_shown_unless_the_body_has_it(bool inMatter, bool inBody, string expected)
    {
        var article = Article(card: Card("강물") with { Image = River });
        var reference = new PictureReference("강.jpg", null, null, null, default);
        if (inMatter)
            article = article with { Draft = article.Draft with { FrontMatter = article.Draft.FrontMatter with { Image = reference } } };
        var worker = Renderer(Theme(("templates/article", "{{ article.show_image }}"))).CreateWorker();
        Assert.Equal(expected, Text(worker.Render(ArticlePage(article), inBody ? new Bodies(Parts) : new Bodies())));
    }

    [Fact]
    public void A_biography_stands_on_the_reporters_own_page_only()
    {
        var pager = new Pager(1, true, null, null, Han.Route, Han.Route);
        var page = new PlannedPage(Han.Route, PageKind.Reporter, Head("한기자"), new ListPageData("한기자", Han, [Card("하나")], pager, null));
        var worker = Renderer(Theme(("templates/reporter", "{{ reporter.html }}{{ for r in articles[0].reporters }}{{ r.name }}{{ r.html }}{{ end }}"))).CreateWorker();
        Assert.Equal("<p>소개</p>한기자", Text(worker.Render(page, new Bodies(new HtmlPart("<p>소개</p>")))));
        Assert.Equal("한기자", Text(worker.Render(page, new Bodies())));
    }

    [Fact]
    public void A_column_stands_before_the_section()
    {
        var worker = Renderer(Theme(("templates/article", "{{ article.column.name }} {{ article.column.url }}"))).CreateWorker();
        Assert.Equal("정치 /paper/politics/", Text(worker.Render(ArticlePage(), new Bodies())));
        var file = new Engine.Reading.ReporterFile(File("x"), "han", "한기자", null, null, "강가에서", null, false, false, BodyFacts.Empty, 1, default);
        var article = Article() with { Reporters = [Han with { File = file }] };
        Assert.Equal("강가에서 /paper/reporters/han/", Text(worker.Render(ArticlePage(article), new Bodies())));
    }

    [Fact]
    public void A_theme_mistake_on_many_pages_is_told_once()
    {
        var worker = Renderer(Theme(("templates/article", "{{ article.titel }}"))).CreateWorker();
        var all = Enumerable.Range(0, 3).SelectMany(_ => worker.Render(ArticlePage(), new Bodies()).Diagnostics).ToList();
        Assert.Equal(3, all.Count);
        Assert.Single(RepeatedFaults.Fold(all));
    }
}
