using StaticNews.Engine.Indexing;
using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering;
using static StaticNews.Tests.Rendering.Newsroom;

namespace StaticNews.Tests.Rendering;

/// <summary>What an include printed is printed again, but only where running it would print the same.</summary>
public sealed class FragmentTests
{
    private static readonly Card One = Card("하나", "/2026/09/01/one/");
    private static readonly Card Two = Card("둘", "/2026/09/02/two/");

    [Theory]
    [InlineData("{{ card.title }} {{ level }}", "하나 1둘 2하나 1")]
    [InlineData("{{ card.title }}{{ for.index }}", "하나0둘1하나2")]
    [InlineData("{{ card.title }}{{ outer }}", "하나10둘20하나30")]
    [InlineData("{{ card.title }}{{ each.url }}", "하나/paper/2026/09/01/one/둘/paper/2026/09/02/two/하나/paper/2026/09/01/one/")]
    [InlineData("{{ card.title }}{{ section.name }}", "하나정치둘정치하나정치")]
    [InlineData("{{ card.title }}{{ $x = card.title | string.size; $x }}", "하나2둘1하나2")]
    [InlineData("{{ array.cycle ['a', 'b'] }}", "aba")]
    [InlineData("{{ include 'inner' card: card }}", "<하나><둘><하나>")]
    public void An_include_prints_what_it_would_alone(string card, string expected)
    {
        var worker = Renderer(Theme(
            ("templates/section", "{{ n = 0 }}{{ for each in articles }}{{ n = n + 1; outer = n * 10 }}{{ include 'card' card: each level: ((n - 1) % 2 + 1) }}{{ end }}"),
            ("partials/card", card),
            ("partials/inner", "<{{ card.title }}>"))).CreateWorker();
        for (var i = 0; i < 2; i++) Assert.Equal(expected, Text(worker.Render(SectionPage(One, Two, One), new Bodies())));
    }

    [Fact]
    public void A_card_that_shows_a_slot_follows_it()
    {
        var worker = Renderer(Theme(
            ("templates/section", "{{ layout 'base' }}{{ wrap block 'head' }}{{ page.title }}{{ end }}"),
            ("layouts/base", "{{ for each in articles }}{{ include 'card' card: each }}{{ end }}{{ content }}{{ wrap block 'head' }}{{ end }}"),
            ("partials/card", "{{ card.title }}{{ block 'head' }};"))).CreateWorker();
        foreach (var title in (string[])["강", "산", "강"])
            Assert.Equal($"하나{title};둘{title};{title}", Text(worker.Render(SectionPage(One, Two) with { Head = Head(title) }, new Bodies())));
    }

    [Fact]
    public void A_card_knows_on_each_page_whether_it_is_the_page()
    {
        var worker = Renderer(Theme(
            ("templates/article", "{{ include 'card' card: related[0] }}{{ include 'masthead' }}"),
            ("partials/card", "{{ card.title }}{{ if card.current }}!{{ end }}"),
            ("partials/masthead", "({{ page.kind }} {{ page.title }}{{ for entry in site.menu }} {{ entry.name }}{{ if entry.here }}*{{ else if entry.current }}+{{ end }}{{ end }})"))).CreateWorker();
        Assert.Equal(
            ["하나!(article 하나 정치+ 제보)", "하나(article 둘 정치+ 제보)", "하나!(article 하나 정치+ 제보)"],
            new[] { One, Two, One }.Select(card => Text(worker.Render(Page(card), new Bodies()))));

        static PlannedPage Page(Card own)
        {
            var article = Article(own.Title, own.Url, own);
            return ArticlePage(article) with { Data = new ArticlePageData(article, static () => [One], null, null, [], [], []) };
        }
    }

    [Fact]
    public void A_partial_without_arguments_follows_the_page()
    {
        var worker = Renderer(Theme(
            ("templates/home", "{{ include 'masthead' }}"),
            ("templates/section", "{{ include 'masthead' }}"),
            ("partials/masthead", "{{ if page.kind == 'home' }}{{ date.day today }}{{ else }}{{ page.kind }}{{ end }}{{ for entry in site.menu }}{{ if entry.here }} {{ entry.name }}{{ end }}{{ end }}"))).CreateWorker();
        for (var i = 0; i < 2; i++)
        {
            Assert.Equal("2026년 9월 3일", Text(worker.Render(Home(), new Bodies())));
            Assert.Equal("section 정치", Text(worker.Render(SectionPage(), new Bodies())));
        }
    }

    [Theory]
    [InlineData("name: 'a'", "aaa")]
    [InlineData("name: (t 'list.count')", "{0}건{0}건{0}건")]
    [InlineData("name: page.title", "강산강")]
    [InlineData("name: (page.title)", "강산강")]
    [InlineData("name: (t page.title)", "")]
    public void Texts_are_those_of_the_page(string argument, string expected)
    {
        var worker = SiteRenderer.Create(
            Theme(("templates/section", "{{ include 'part' " + argument + " }}"), ("partials/part", "{{ name }}")), Site).Value.CreateWorker();
        Assert.Equal(expected, string.Concat(((string[])["강", "산", "강"]).Select(title => Text(worker.Render(SectionPage() with { Head = Head(title) }, new Bodies())))));
    }

    [Fact]
    public void A_mistake_in_a_card_is_told_on_every_page_that_shows_it()
    {
        var worker = Renderer(Theme(
            ("templates/section", "{{ for each in articles }}{{ include 'card' card: each }}{{ end }}"),
            ("partials/card", "{{ card.title }}{{ card.section.naem }};"))).CreateWorker();
        for (var i = 0; i < 2; i++)
        {
            var page = worker.Render(SectionPage(One, Two), new Bodies());
            Assert.Equal("하나;둘;", Text(page));
            Assert.Contains("SN5005 theme/partials/card.html:1:", Assert.Single(page.Diagnostics.Select(Say)), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("{{ include 'list' url: 'x' articles: articles }}", "{{ for each in articles }}{{ include 'card' card: each }}{{ end }}")]
    [InlineData("{{ for url in ['x'] }}{{ for each in articles }}{{ include 'card' card: each }}{{ end }}{{ end }}", "")]
    [InlineData("{{ func f(url); for each in articles; include 'card' card: each; end; end; f 'x' }}", "")]
    public void A_hidden_function_stays_hidden_in_cards(string section, string list)
    {
        var theme = Theme(
            ("templates/home", "{{ for each in latest }}{{ include 'card' card: each }}{{ end }}"),
            ("templates/section", section), ("partials/list", list), ("partials/card", "{{ url }}{{ card.title }};"));
        var worker = SiteRenderer.Create(theme, Site).Value.CreateWorker();
        Assert.Equal("x하나;x둘;", Text(worker.Render(SectionPage(One, Two), new Bodies())));
    }

    [Fact]
    public void Work_that_is_printed_again_counts_as_if_it_were_done()
    {
        var worker = Renderer(Theme(
            ("templates/section", "{{ for n in 1..10000 }}{{ for each in articles }}{{ include 'card' card: each }}{{ end }}{{ end }}"),
            ("partials/card", "{{ for i in 1..2000 }}{{ x = i + i }}{{ end }}{{ card.title }}"))).CreateWorker();
        var told = Assert.Single(worker.Render(SectionPage(One), new Bodies()).Diagnostics.Select(Say));
        Assert.StartsWith("SN5013 theme/templates/section.html:1:", told, StringComparison.Ordinal);
    }
}
