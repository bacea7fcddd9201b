using StaticNews.Engine.Rendering;
using static StaticNews.Tests.Rendering.Newsroom;

namespace StaticNews.Tests.Rendering;

public sealed class ParseTests
{
    [Theory]
    [InlineData("<p>\n{{ if a }}x", "SN5003 theme/templates/home.html:2:4 The block `if` that opens here is not closed.")]
    [InlineData("{{ if a }}\n{{ for b in c }}\n# end '{{ x = 'end' # end }}", "SN5003 theme/templates/home.html:2:4 The block `for` that opens here is not closed.")]
    [InlineData("{{ if a }}{{ for b in c }}{{ end }}", "SN5003 theme/templates/home.html:1:4 The block `if` that opens here is not closed.")]
    [InlineData("{{ x = 1; wrap block 'head' }}x", "SN5003 theme/templates/home.html:1:11 The block `wrap` that opens here is not closed.")]
    [InlineData("{{ if a }}{{ else }}b", "SN5003 theme/templates/home.html:1:4 The block `if` that opens here is not closed.")]
    [InlineData("{{ else }}", "SN5002 theme/templates/home.html:1:4 This is not a valid template: A else condition must be preceded by another if/else/when condition or a for loop.")]
    [InlineData("{{ 'abc }}", "SN5002 theme/templates/home.html:1:10 This is not a valid template: Unexpected end of file while parsing a string not terminated by a '")]
    [InlineData("{{ include 'card' card: a, level: 3 }}", "SN5025 theme/templates/home.html:1:26 Arguments are separated by spaces, not by commas.")]
    [InlineData("{{ (a }}", "SN5002 theme/templates/home.html:1:7 This is not a valid template: Invalid token `}}`. Expecting a closing `)`.")]
    public void One_message_says_what_is_wrong_and_where(string template, string expected)
    {
        var created = SiteRenderer.Create(Theme(("templates/home", template)), Site);
        Assert.Equal(expected, Say(Assert.Single(created.Diagnostics)));
        var page = created.Value.CreateWorker().Render(Home(), new Bodies());
        Assert.Empty(page.Diagnostics);
        Assert.Contains("<h1>물빛일보</h1>", Text(page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_partial_is_said_once_and_prints_nothing()
    {
        var (text, diagnostics) = TryRender("a{{ include 'p' }}b", ("partials/p", "{{ if }}"));
        Assert.Equal("ab", text);
        Assert.Single(diagnostics);
    }

    [Theory]
    [InlineData("<a\n class='x'>", "SN5019 theme/templates/home.html:2:8")]
    [InlineData("<a {{ if true }}id = 'x'{{ end }}>", "SN5019 theme/templates/home.html:1:22")]
    [InlineData("<a href={{ site.url }}>", "SN5020 theme/templates/home.html:1:9")]
    public void Attributes_stand_in_double_quotes(string template, string expected) =>
        Assert.StartsWith(expected, Assert.Single(TryRender(template).Diagnostics), StringComparison.Ordinal);

    [Theory]
    [InlineData("<a class=\"{{ if page.kind == 'home' }}x{{ end }}\" title=\"it's\">'a' = 'b'</a>")]
    [InlineData("<script>var a = '<b c=\\'d\\'>', e ='f';</script><style>a[b='c'] {}</style><!-- <a b='c'> -->")]
    [InlineData("{{ x = \"<a b='c'>\" }}<p>1 < 2, a='b'</p>")]
    public void Quotes_elsewhere_are_no_mistake(string template) => Assert.Empty(TryRender(template).Diagnostics);

    [Theory]
    [InlineData("\0\uD800{{")]
    [InlineData("{{{{{{}}}}")]
    [InlineData("{{ '{{' }}{%{ {{ }%}<a b='")]
    [InlineData("{{ # }}{{ ## \n ## }}<!--")]
    [InlineData("{{~ if true -}} x {{ end ~}}<script")]
    public void Any_text_is_rendered_or_told(string template) => TryRender(template);
}
