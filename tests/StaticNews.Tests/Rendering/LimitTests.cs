using static StaticNews.Tests.Rendering.Newsroom;

namespace StaticNews.Tests.Rendering;

public sealed class LimitTests
{
    [Fact]
    public void A_page_over_a_megabyte_comes_out_whole()
    {
        var page = Render("{{ for i in 1..30000 }}{{ '0123456789012345678901234567890123456789012345678<' }}{{ end }}END");
        Assert.Equal(30000 * (49 + 4) + 3, page.Length);
        Assert.EndsWith("END", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_text_is_printed_whole() =>
        Assert.Equal(2_000_000, Render("{{ 'x' * 2000000 }}").Length);

    [Fact]
    public void Nested_and_long_loops_run_to_their_end()
    {
        Assert.Equal(1600, Render("{{ for i in 1..40; for j in 1..40; 'x'; end; end }}").Length);
        Assert.Equal(20_000, Render("{{ for i in 1..20000 }}x{{ end }}").Length);
    }

    [Theory]
    [InlineData("a{{ while true }}{{ end }}")]
    [InlineData("a{{ for i in 1..100000; for j in 1..100000; end; end }}")]
    [InlineData("a{{ func f(n); if n > 0; f (n - 1); f (n - 1); end; end; f 60 }}")]
    public void Endless_work_ends_with_a_message(string template)
    {
        var (text, diagnostics) = TryRender(template);
        Assert.Equal("a", text);
        Assert.Contains("SN5013 theme/templates/home.html:1:", Assert.Single(diagnostics), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a{{ include 'self' }}", "SN5014 theme/partials/self.html:1:4")]
    [InlineData("a{{ func f; f; end; f }}", "SN5014 theme/templates/home.html:1:")]
    [InlineData("{{ layout 'ring' }}a", "SN5014 theme/layouts/ring.html:1:4")]
    public void What_leads_to_itself_ends_with_a_message(string template, string expected)
    {
        var (text, diagnostics) = TryRender(template, ("partials/self", "{{ include 'self' }}"), ("layouts/ring", "{{ layout 'ring' }}{{ content }}"));
        Assert.Equal("a", text);
        Assert.StartsWith(expected, Assert.Single(diagnostics), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ x = 'x' * 1000000; for i in 1..100; x; end }}")]
    [InlineData("{{ capture y; x = 'x' * 1000000; for i in 1..100; x; end; end }}")]
    [InlineData("{{ x = 'x' * 1000000000 }}")]
    [InlineData("{{ x = 'x'; for i in 1..100; x = x + x; end }}")]
    public void A_page_of_absurd_size_ends_with_a_message(string template)
    {
        var (_, diagnostics) = TryRender(template);
        Assert.StartsWith("SN5015 theme/templates/home.html:1:", Assert.Single(diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void A_function_of_the_engine_that_fails_ends_with_a_message()
    {
        var (_, diagnostics) = TryRender("{{ 'x' | math.abs }}");
        Assert.StartsWith("SN5016 theme/templates/home.html:1:", Assert.Single(diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void Deeply_nested_templates_are_a_mistake_not_a_crash()
    {
        var deep = string.Concat(Enumerable.Repeat("{{ if true }}", 5000)) + string.Concat(Enumerable.Repeat("{{ end }}", 5000));
        var (_, diagnostics) = TryRender(deep);
        Assert.StartsWith("SN5002 theme/templates/home.html:1:", Assert.Single(diagnostics), StringComparison.Ordinal);
    }
}
