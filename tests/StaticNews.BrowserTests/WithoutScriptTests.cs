namespace StaticNews.BrowserTests;

/// <summary>Without a script nothing is missing that a page promises, and nothing is promised that does not work.</summary>
public sealed class WithoutScriptTests(Browser browser)
{
    [Fact]
    public async Task Buttons_that_need_a_script_are_not_there()
    {
        await using var reader = await browser.NewReader(hasScript: false);
        foreach (var path in SamplePaths.All)
        {
            await reader.Go(path);
            foreach (var button in await reader.Page.Locator("button:visible").AllAsync())
                Assert.True(await button.EvaluateAsync<bool>("button => button.type === 'submit' && button.form !== null"), $"{path}: {await button.InnerTextAsync()}");
        }
    }

    [Fact]
    public async Task Pictures_videos_and_the_address_are_links()
    {
        await using var reader = await browser.NewReader(hasScript: false);
        await reader.Go(SamplePaths.Gallery);
        var canonical = await reader.Page.Locator("link[rel=canonical]").GetAttributeAsync("href");
        await Assertions.Expect(reader.Page.Locator($".share a[href='{canonical}']")).ToBeVisibleAsync();
        await reader.Page.Locator(".gallery-grid a").First.ClickAsync();
        Assert.Contains("/pictures/", reader.Page.Url, StringComparison.Ordinal);
        await reader.Go(SamplePaths.Live);
        await Assertions.Expect(reader.Page.Locator(".embed-link .embed-leave")).ToBeVisibleAsync();
        await Assertions.Expect(reader.Page.Locator(".embed-link .embed-here")).ToBeHiddenAsync();
        Assert.StartsWith("https://youtu.be/", await reader.Page.Locator(".embed-link").GetAttributeAsync("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chart_is_drawn_and_has_its_table()
    {
        await using var reader = await browser.NewReader(hasScript: false);
        await reader.Go(SamplePaths.Chart);
        await Assertions.Expect(reader.Page.Locator(".chart-drawing:visible")).ToHaveCountAsync(1);
        await reader.Page.Locator(".chart summary").ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".chart table")).ToBeVisibleAsync();
    }
}
