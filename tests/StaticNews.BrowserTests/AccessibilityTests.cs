using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace StaticNews.BrowserTests;

/// <summary>axe finds nothing, on a phone and on a desk, by day and by night, of WCAG 2.2 AA and of what is good practice.</summary>
public sealed class AccessibilityTests(Browser browser)
{
    /// <summary>What axe is asked to look for.</summary>
    internal static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    [Theory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Axe_finds_nothing(int width, ColorScheme scheme)
    {
        await using var reader = await browser.NewReader(width, scheme);
        var found = new List<string>();
        foreach (var path in SamplePaths.All)
        {
            await reader.Go(path);
            found.AddRange(await Found(reader, path));
        }

        Assert.Empty(found);
    }

    [Theory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Axe_finds_nothing_in_what_opens(int width, ColorScheme scheme)
    {
        await using var reader = await browser.NewReader(width, scheme);
        await reader.Go(SamplePaths.Gallery);
        await reader.Page.Locator("[popovertarget]").First.ClickAsync();
        var found = await Found(reader, "settings");
        await reader.Page.Keyboard.PressAsync("Escape");
        await reader.Page.Locator(".gallery-grid a").First.ClickAsync();
        Assert.Empty(found.Concat(await Found(reader, "viewer")));
    }

    /// <summary>What axe finds on the page that the reader sees.</summary>
    public static async Task<string[]> Found(Reader reader, string place)
    {
        var result = await reader.Page.RunAxe(Rules);
        return [.. result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{place}: {violation.Id}: {node.Html}"))];
    }
}
