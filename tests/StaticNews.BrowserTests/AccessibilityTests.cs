using Deque.AxeCore.Playwright;

namespace StaticNews.BrowserTests;

/// <summary>axe finds nothing serious or critical, on a phone and on a desk, by day and by night.</summary>
public sealed class AccessibilityTests(Browser browser)
{
    [Theory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Axe_finds_nothing_serious(int width, ColorScheme scheme)
    {
        await using var reader = await browser.NewReader(width, scheme);
        var found = new List<string>();
        foreach (var path in SamplePaths.All)
        {
            await reader.Go(path);
            var result = await reader.Page.RunAxe();
            found.AddRange(result.Violations
                .Where(violation => violation.Impact is "serious" or "critical")
                .SelectMany(violation => violation.Nodes.Select(node => $"{path}: {violation.Id}: {node.Html}")));
        }

        Assert.Empty(found);
    }
}
