using static StaticNews.Tests.Rendering.Newsroom;

namespace StaticNews.Tests.Rendering;

public sealed class IsolationTests
{
    [Theory]
    [InlineData("{{ date.format = 'x' }}", "date.format")]
    [InlineData("{{ string.size = 1 }}", "string.size")]
    [InlineData("{{ string.mine = 1 }}", "string.mine")]
    [InlineData("{{ string = 1 }}", "string")]
    [InlineData("{{ include = 1 }}", "include")]
    [InlineData("{{ site = 1 }}", "site")]
    [InlineData("{{ site.name = 'x' }}", "site.name")]
    [InlineData("{{ func t(x); end }}", "t")]
    public void What_all_pages_share_cannot_be_written(string template, string name)
    {
        var diagnostic = Assert.Single(TryRender(template).Diagnostics);
        Assert.StartsWith("SN5012", diagnostic, StringComparison.Ordinal);
        Assert.Contains($"`{name}`", diagnostic, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ site.menu[0] = 1 }}")]
    [InlineData("{{ site.menu[9] = 1 }}")]
    public void A_list_of_the_site_cannot_be_written(string template)
    {
        Assert.Single(TryRender(template).Diagnostics);
        Assert.Equal("2", Render("{{ site.menu.size }}"));
    }

    [Fact]
    public void Nothing_of_a_page_is_left_for_the_next()
    {
        var worker = Renderer(Theme(
            ("templates/home", "{{ x = 1; $y = 2; array.cycle ['a', 'b'] }}{{ layout 'base' }}{{ wrap block 'head' }}slot{{ end }}"),
            ("templates/section", "{{ array.cycle ['a', 'b'] }}{{ block 'head' }}{{ x }}{{ $y }}{{ content }}"),
            ("layouts/base", "{{ block 'head' }}"))).CreateWorker();
        Assert.Equal("slot", Text(worker.Render(Home(), new Bodies())));
        var next = worker.Render(SectionPage(), new Bodies());
        Assert.Equal("a", Text(next));
        Assert.Equal(3, next.Diagnostics.Length);
    }

    [Theory]
    [InlineData("{{ while true }}{{ end }}")]
    [InlineData("{{ for i in [1]; for j in [1]; include 'self'; end; end }}")]
    [InlineData("{{ 'a' | string.upcase | nothing }}")]
    [InlineData("{{ x = (include 'broken' a: (1 | nope)) }}")]
    [InlineData("{{ capture x }}{{ nothing }}{{ include 'self' }}{{ end }}")]
    [InlineData("{{ wrap nothing }}x{{ end }}")]
    [InlineData("{{ wrap nothing 'x' }}x{{ end }}")]
    [InlineData("{{ wrap include 'card' card: 1 }}x{{ end }}")]
    [InlineData("{{ func f(x); include 'self'; end; f 1 }}")]
    public void A_page_that_fails_does_not_disturb_the_next(string failing)
    {
        var theme = Theme(
            ("templates/home", failing),
            ("templates/section", "{{ x = 'a' | string.upcase; x }}{{ include 'card' card: x }}{{ for c in articles }}{{ c.title }}{{ end }}"),
            ("partials/self", "{{ include 'self' }}"),
            ("partials/broken", "{{ a.b.c }}"),
            ("partials/card", "[{{ card }}]"));
        var worker = Renderer(theme).CreateWorker();
        for (var i = 0; i < 3; i++)
        {
            Assert.NotEmpty(worker.Render(Home(), new Bodies()).Diagnostics);
            var next = worker.Render(SectionPage(Card("하나"), Card("둘")), new Bodies());
            Assert.Empty(next.Diagnostics.Select(Say));
            Assert.Equal("A[A]하나둘", Text(next));
        }
    }

    [Fact]
    public void Eight_threads_give_the_same_bytes()
    {
        var renderer = Renderer(Theme(
            ("templates/section", "{{ layout 'base' }}{{ x = 0 }}{{ for c in articles }}{{ x = x + 1 }}{{ include 'card' card: c n: x }}{{ end }}{{ wrap block 'head' }}{{ section.name }}{{ end }}"),
            ("partials/card", "<p>{{ n }} {{ card.title | string.upcase }} {{ date.long card.published }} {{ regex.replace card.title '[0-9]' '#' }}</p>"),
            ("layouts/base", "<html>{{ block 'head' }}{{ content }}</html>")));
        var pages = Enumerable.Range(0, 200).Select(n => SectionPage([.. Enumerable.Range(0, n % 7).Select(i => Card($"기사 {n}-{i}"))])).ToArray();
        var alone = renderer.CreateWorker();
        var expected = pages.Select(page => Text(alone.Render(page, new Bodies()))).ToArray();
        var actual = new string[8][];
        Parallel.For(0, 8, new ParallelOptions { MaxDegreeOfParallelism = 8 }, thread =>
        {
            var worker = renderer.CreateWorker();
            actual[thread] = [.. pages.Select(page => Text(worker.Render(page, new Bodies())))];
        });
        Assert.All(actual, texts => Assert.Equal(expected, texts));
    }
}
