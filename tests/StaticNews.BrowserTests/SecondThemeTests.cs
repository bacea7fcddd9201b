using StaticNews.Tests;
using StaticNews.Tests.WholeSite;

namespace StaticNews.BrowserTests;

/// <summary>The sample in the small theme that theme/README.md makes: what readers are promised does not hang on the default theme.</summary>
public sealed class SecondThemeTests(Browser browser) : IAsyncLifetime
{
    private SampleHost? _host;

    public async ValueTask InitializeAsync() => _host = await SampleHost.Start(Repository.PathOf("input"), SecondTheme.NewFolder());

    public async ValueTask DisposeAsync()
    {
        if (_host is not null) await _host.DisposeAsync();
    }

    [Theory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Axe_finds_nothing_and_nothing_is_too_wide_or_blocked(int width, ColorScheme scheme)
    {
        await using var reader = await browser.NewReader(width, scheme, site: _host!.Address);
        var found = new List<string>();
        foreach (var path in SamplePaths.All)
        {
            await reader.Go(path);
            found.AddRange(await AccessibilityTests.Found(reader, path));
            var overflow = await reader.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (overflow > 0) found.Add($"{path} is {overflow} px too wide");
        }

        Assert.Empty(found.Concat(reader.Complaints));
    }

    [Fact]
    public async Task Its_options_reach_the_page_and_its_search_finds()
    {
        await using var reader = await browser.NewReader(site: _host!.Address);
        await reader.Go("search/?q=시장");
        await reader.Page.Locator("[data-results] li a").First.WaitForAsync();
        var link = reader.Page.Locator("[data-results] a").First;
        Assert.Equal("rgb(138, 43, 14)", await link.EvaluateAsync<string>("link => getComputedStyle(link).color"));
        Assert.Equal(576, await reader.Page.EvaluateAsync<int>("document.body.getBoundingClientRect().width"));
        await link.ClickAsync();
        await reader.Page.Locator("article .prose").WaitForAsync();
        Assert.Empty(reader.Complaints);
    }
}
