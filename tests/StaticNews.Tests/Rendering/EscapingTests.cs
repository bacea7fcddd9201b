using static StaticNews.Tests.Rendering.Newsroom;

namespace StaticNews.Tests.Rendering;

public sealed class EscapingTests
{
    private const string Escaped = "&lt;b&gt;&amp;&quot;&#39;&lt;/b&gt;";

    [Theory]
    [InlineData("{{ x }}")]
    [InlineData("{{ x + '' }}")]
    [InlineData("{{ '' + x }}")]
    [InlineData("{{ $\"{x}\" }}")]
    [InlineData("{{ func f(y); ret y; end; f x }}")]
    [InlineData("{{ func f(y) }}{{ y }}{{ end }}{{ f x }}")]
    [InlineData("{{ x | string.strip }}")]
    [InlineData("{{ include 'outer' value: x }}")]
    [InlineData("{{ y = (include 'outer' value: x); y }}")]
    [InlineData("{{ capture y }}{{ x }}{{ end }}{{ y }}")]
    [InlineData("{{ capture $y }}{{ x }}{{ end }}{{ $y }}")]
    [InlineData("{{ capture y }}{{ include 'outer' value: x }}{{ end }}{{ include 'inner' value: y }}")]
    [InlineData("{{ html.escape x }}")]
    [InlineData("{{ x | html.escape }}")]
    [InlineData("{{ include 'returning' value: x }}")]
    [InlineData("{{ ret x }}")]
    public void A_text_is_escaped_once(string template) => Assert.Equal(Escaped, Render(
        "{{ x = '<b>&\"\\'</b>' ~}}" + template,
        ("partials/outer", "{{ include 'inner' value: value }}"),
        ("partials/inner", "{{ value }}"),
        ("partials/returning", "{{ ret value }}")));

    [Fact]
    public void A_list_is_escaped_when_it_is_printed() =>
        Assert.Equal("[&quot;&lt;i&gt;&quot;, 1]", Render("{{ ['<i>', 1] }}"));

    [Theory]
    [InlineData("{{ icon 'rss' }}")]
    [InlineData("{{ x = icon 'rss'; x }}")]
    [InlineData("{{ include 'inner' value: (icon 'rss') }}")]
    [InlineData("{{ capture x; icon 'rss'; end; x }}")]
    [InlineData("{{ icon 'rss' | html.escape }}")]
    [InlineData("{{ if true }}{{ icon 'rss' }}{{ end }}")]
    public void Html_is_never_escaped(string template) =>
        Assert.Equal("<svg></svg>", Render(template, ("partials/inner", "{{ value }}")));

    [Fact]
    public void Html_that_is_joined_to_a_text_is_a_text() => Assert.Equal("&lt;svg&gt;&lt;/svg&gt;!", Render("{{ (icon 'rss') + '!' }}"));

    [Fact]
    public void Nothing_prints_nothing() => Assert.Equal("[]", Render("[{{ null }}{{ lead }}{{ site.description }}]"));

    [Fact]
    public void Numbers_and_flags_print_the_same_everywhere() =>
        Assert.Equal("3 1234567 1.5 true", Render("{{ 3 }} {{ 1234567 }} {{ 1.5 }} {{ true }}"));

    [Fact]
    public void Lines_break_as_html() => Assert.Equal("&lt;a&gt;<br>\nb", Render("{{ \"<a>\\nb\" | html.newline_to_br }}"));

    [Fact]
    public void Preformatted_text_is_not_indented_again() => Assert.Equal(
        "<div>\n    <pre>a\n b\nc</pre>\n</div>",
        Render("<div>\n    <pre>{{ \"a\\n b\\nc\" }}</pre>\n</div>"));

    [Fact]
    public void A_partial_keeps_the_lines_of_its_values() => Assert.Equal(
        "  <pre>a\nb</pre>\n", Render("  {{ include 'inner' value: \"a\\nb\" }}\n", ("partials/inner", "<pre>{{ value }}</pre>")));
}
