using static StaticNews.Tests.Rendering.Newsroom;

namespace StaticNews.Tests.Rendering;

public sealed class NameTests
{
    [Theory]
    [InlineData("{{ sit.name }}", "SN5004 theme/templates/home.html:1:4 There is no `sit` here. Page: / (site?)")]
    [InlineData("{{ site.nmae }}", "SN5005 theme/templates/home.html:1:9 `site` has no member `nmae`. Page: / (name?)")]
    [InlineData("\n  {{ page.titel }}", "SN5005 theme/templates/home.html:2:11 `page` has no member `titel`. Page: / (title?)")]
    [InlineData("{{ site.options.acent }}", "SN5005 theme/templates/home.html:1:17 `site.options` has no member `acent`. Page: / (accent?)")]
    [InlineData("{{ colour = 1 }}{{ color }}", "SN5004 theme/templates/home.html:1:20 There is no `color` here. Page: / (colour?)")]
    [InlineData("{{ truncat 'a' 1 }}", "SN5004 theme/templates/home.html:1:4 There is no `truncat` here. Page: / (truncate?)")]
    [InlineData("{{ string.upcas 'a' }}", "SN5005 theme/templates/home.html:1:11 `string` has no member `upcas`. Page: / (upcase?)")]
    [InlineData("{{ latest | array.map 'titel' }}", "")]
    [InlineData("{{ x = { a: 1 }; x.b }}", "SN5005 theme/templates/home.html:1:20 `object` has no member `b`. Page: /")]
    [InlineData("{{ lead.title }}", "SN5006 theme/templates/home.html:1:9 `lead` is empty here, so `title` cannot be read. Page: /")]
    [InlineData("{{ article.title }}", "SN5004 theme/templates/home.html:1:4 There is no `article` here. Page: /")]
    [InlineData("{{ content }}", "SN5004 theme/templates/home.html:1:4 There is no `content` here. Page: /")]
    public void A_name_that_does_not_exist_is_a_mistake(string template, string expected) =>
        Assert.Equal(expected, string.Join('|', TryRender(template).Diagnostics));

    [Theory]
    [InlineData("{{ include 'crad' }}", "SN5007 theme/templates/home.html:1:12 There is no `partials/crad.html`. (card?)")]
    [InlineData("{{ layout 'bas' }}", "SN5008 theme/templates/home.html:1:11 There is no `layouts/bas.html`. (base?)")]
    [InlineData("{{ asset 'sit.css' }}", "SN5009 theme/templates/home.html:1:10 There is no `assets/sit.css`. (site.css?)")]
    [InlineData("{{ icon 'rsss' }}", "SN5010 theme/templates/home.html:1:9 There is no `assets/icons/rsss.svg`. (rss?)")]
    [InlineData("{{ t 'list.cont' 1 }}", "SN5011 theme/templates/home.html:1:6 The language file has no word `list.cont`. (list.count?)")]
    [InlineData("{{ if false; include 'crad'; end }}", "SN5007 theme/templates/home.html:1:22 There is no `partials/crad.html`. (card?)")]
    [InlineData("{{ wrap block 'haed' }}x{{ end }}", "SN5022 theme/templates/home.html:1:15 No layout prints the slot `haed`, so this content appears nowhere. (head?)")]
    public void A_literal_name_is_checked_even_where_no_page_comes_by(string template, string expected)
    {
        var created = Engine.Rendering.SiteRenderer.Create(
            Theme(("templates/home", template), ("partials/card", ""), ("layouts/base", "{{ block 'head' }}")), Site);
        Assert.Equal(expected, string.Join('|', created.Diagnostics.Select(Say)));
        Assert.Empty(created.Value.CreateWorker().Render(Home(), new Bodies()).Diagnostics);
    }

    [Theory]
    [InlineData("{{ x = 'crad'; include x }}", "SN5007 theme/templates/home.html:1:24 There is no `partials/crad.html`. (card?)")]
    [InlineData("{{ x = 'lst'; t x }}", "SN5011 theme/templates/home.html:1:17 The language file has no word `lst`.")]
    public void A_computed_name_is_checked_when_the_page_is_rendered(string template, string expected) =>
        Assert.Equal(expected, string.Join('|', TryRender(template, ("partials/card", "")).Diagnostics));

    [Theory]
    [InlineData("a{{ 'card' | include }}b", "SN5016 theme/templates/home.html:1:14 The template fails here: include 'name' key: value Page: /")]
    [InlineData("a{{ include 'card' 1 }}b", "SN5016 theme/templates/home.html:1:20 The template fails here: include 'name' key: value Page: /")]
    [InlineData("a{{ truncate 'card' }}b", "SN5016 theme/templates/home.html:1:20 The template fails here: Invalid number of arguments `1` passed to `truncate 'card'` while expecting `2` arguments Page: /")]
    [InlineData("a{{ t 'list.count' 1 2 3 4 5 6 7 8 9 }}b", "SN5016 theme/templates/home.html:1:5 The template fails here: Invalid number of arguments `10` passed to `t` while expecting `9` arguments Page: /")]
    public void A_wrong_call_is_a_mistake(string template, string expected)
    {
        var (text, diagnostics) = TryRender(template, ("partials/card", "x"));
        Assert.Equal("ab", text);
        Assert.Equal(expected, Assert.Single(diagnostics));
    }

    [Fact]
    public void A_mistake_costs_one_statement_and_is_said_once()
    {
        var (text, diagnostics) = TryRender("{{ for i in 1..3 }}{{ i }}{{ site.nmae }}{{ page.knid }};{{ end }}");
        Assert.Equal("1;2;3;", text);
        Assert.Equal(2, diagnostics.Length);
    }

    [Fact]
    public void A_mistake_in_a_partial_names_the_includes_that_led_there()
    {
        var (text, diagnostics) = TryRender(
            "a{{ include 'outer' }}b", ("partials/outer", "[{{ include 'inner' x: 1 }}]"), ("partials/inner", "\n({{ y }})"));
        Assert.Equal("a[\n()]b", text);
        Assert.Equal(
            "SN5004 theme/partials/inner.html:2:5 There is no `y` here. Page: / ← theme/partials/outer.html:1:5 ← theme/templates/home.html:1:5",
            Assert.Single(diagnostics));
    }

    [Fact]
    public void A_mistake_names_the_source_of_its_page()
    {
        var worker = Renderer(Theme(("templates/article", "{{ article.titel }}"))).CreateWorker();
        var page = worker.Render(ArticlePage(), new Bodies());
        Assert.Equal(
            "SN5005 theme/templates/article.html:1:12 `article` has no member `titel`. Page: input/articles/a.md (title?)",
            Say(Assert.Single(page.Diagnostics)));
    }

    [Fact]
    public void A_missing_template_is_said_and_its_page_still_has_its_title()
    {
        var theme = Theme();
        theme = theme with { Templates = theme.Templates.Where(entry => entry.Key != "templates/article").ToFrozenDictionary() };
        var created = Engine.Rendering.SiteRenderer.Create(theme, Site);
        Assert.Equal("SN5001 theme/templates/article.html:0:0 The theme has no template `templates/article`.", Say(Assert.Single(created.Diagnostics))[..86]);
        var page = Text(created.Value.CreateWorker().Render(ArticlePage(), new Bodies()));
        Assert.Contains("<h1>강물</h1>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_whole_view_cannot_be_printed()
    {
        var (text, diagnostics) = TryRender("a{{ page }}b{{ if true }}c{{ site }}d{{ end }}");
        Assert.Equal("abcd", text);
        Assert.Equal("SN5018 theme/templates/home.html:1:5 A whole `page` cannot be printed. Page: /", diagnostics[0]);
        Assert.Equal(2, diagnostics.Length);
    }
}
