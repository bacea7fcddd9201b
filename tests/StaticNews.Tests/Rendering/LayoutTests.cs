using static StaticNews.Tests.Rendering.Newsroom;

namespace StaticNews.Tests.Rendering;

public sealed class LayoutTests
{
    [Fact]
    public void A_layout_surrounds_its_template() =>
        Assert.Equal("<main>&lt;x</main>", Render("{{ layout 'base' }}{{ '<x' }}", ("layouts/base", "<main>{{ content }}</main>")));

    [Fact]
    public void Layouts_of_layouts_go_from_inside_out() => Assert.Equal(
        "<html><main>x</main></html>",
        Render("{{ layout 'inner' }}x", ("layouts/inner", "{{ layout 'base' }}<main>{{ content }}</main>"), ("layouts/base", "<html>{{ content }}</html>")));

    [Theory]
    [InlineData("{{ layout 'base' }}{{ wrap block 'head' }}own{{ end }}x", "[own]x(default)")]
    [InlineData("{{ layout 'base' }}{{ wrap block 'foot' }}own{{ end }}x", "[]x(own)")]
    [InlineData("{{ layout 'base' }}x", "[]x(default)")]
    [InlineData("{{ layout 'middle' }}x", "[middle]<x>(default)")]
    [InlineData("{{ layout 'middle' }}{{ wrap block 'head' }}own{{ end }}x", "[own]<x>(default)")]
    public void A_slot_holds_what_the_innermost_says(string template, string expected) => Assert.Equal(expected, Render(
        template,
        ("layouts/base", "[{{ block 'head' }}]{{ content }}({{ wrap block 'foot' }}default{{ end }})"),
        ("layouts/middle", "{{ layout 'base' }}{{ wrap block 'head' }}middle{{ end }}<{{ content }}>")));

    [Fact]
    public void A_slot_sees_the_variables_of_where_it_stands() => Assert.Equal("[&lt;2]", Render(
        "{{ layout 'base' }}{{ x = '<' }}{{ for i in [2] }}{{ wrap block 'head' }}{{ x }}{{ i }}{{ end }}{{ end }}", ("layouts/base", "[{{ block 'head' }}]")));

    [Fact]
    public void A_template_without_a_layout_prints_its_slots_where_they_stand() => Assert.Equal("axb",
        Render("a{{ wrap block 'head' }}x{{ end }}b", ("layouts/base", "{{ block 'head' }}")));

    [Fact]
    public void Content_can_be_captured_and_computed_with() => Assert.Equal("<p>4 <p>ab</p>", Render(
        "{{ layout 'base' }}<p>", ("layouts/base", "{{ capture x }}{{ content }}{{ end }}{{ x }}{{ (content | string.size) + 1 }} {{ x }}ab</p>")));

    [Fact]
    public void Variables_of_a_template_end_with_it()
    {
        var (_, diagnostics) = TryRender("{{ layout 'base' }}{{ x = 1 }}", ("layouts/base", "{{ x }}"));
        Assert.Equal("SN5004 theme/layouts/base.html:1:4 There is no `x` here. Page: / ← theme/templates/home.html:1:4", Assert.Single(diagnostics));
    }

    [Fact]
    public void A_partial_cannot_name_a_layout()
    {
        var (_, diagnostics) = TryRender("{{ include 'p' }}", ("partials/p", "{{ layout 'base' }}"), ("layouts/base", ""));
        Assert.StartsWith("SN5023 theme/partials/p.html:1:4", Assert.Single(diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void A_layout_that_fails_still_shows_the_page()
    {
        var (text, diagnostics) = TryRender("{{ layout 'base' }}x", ("layouts/base", "<main>{{ while true }}{{ end }}{{ content }}"));
        Assert.Equal("<main>x", text);
        Assert.Single(diagnostics);
    }

    [Fact]
    public void A_template_that_fails_still_has_its_layout()
    {
        var (text, diagnostics) = TryRender("{{ layout 'base' }}x{{ while true }}{{ end }}y", ("layouts/base", "<main>{{ content }}</main>"));
        Assert.Equal("<main>x</main>", text);
        Assert.Single(diagnostics);
    }

    [Fact]
    public void Arguments_belong_to_the_partial_only()
    {
        var (text, diagnostics) = TryRender(
            "{{ n = 1 }}{{ include 'p' n: 2 number: 3 }}{{ n }}{{ number 1000 }}{{ m }}", ("partials/p", "{{ n }}{{ number }}{{ n = 9; m = 8 }}{{ n }}{{ m }}"));
        Assert.Equal("239811,000", text);
        Assert.StartsWith("SN5004 theme/templates/home.html:1:", Assert.Single(diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_argument_is_evaluated_once() => Assert.Equal("[a]1", Render(
        "{{ n = 0 }}{{ func f; n = n + 1; ret 'a'; end }}{{ include 'p' x: (f) }}{{ n }}", ("partials/p", "[{{ x }}]")));

    [Fact]
    public void An_argument_that_a_parameter_hides_is_a_mistake()
    {
        var (_, diagnostics) = TryRender("{{ func f(x); include 'p' x: 2; end; f 1 }}", ("partials/p", "{{ x }}"));
        Assert.StartsWith("SN5024 theme/templates/home.html:1:15 The argument `x`", Assert.Single(diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void Include_gives_html_where_a_template_computes_with_it() => Assert.Equal(
        "<b>x</b>|1|<b>y</b>",
        Render("{{ a = include 'p' v: 'x' }}{{ a }}|{{ if (include 'p' v: '') == '<b></b>' }}1{{ end }}|{{ [1] | array.each @(do; ret include 'p' v: 'y'; end) | array.first }}",
            ("partials/p", "<b>{{ v }}</b>")));
}
