namespace StaticNews.BrowserTests;

/// <summary>How pages lie on the screen, and how they are used without a mouse.</summary>
public sealed class LayoutTests(Browser browser)
{
    [Theory]
    [InlineData(320)]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task No_page_scrolls_sideways(int width)
    {
        await using var reader = await browser.NewReader(width);
        foreach (var path in SamplePaths.All)
        {
            await reader.Go(path);
            var overflow = await reader.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(overflow <= 0, $"{path} is {overflow} px too wide");
        }
    }

    [Fact]
    public async Task The_skip_link_is_the_first_stop_of_the_tab_key_and_works()
    {
        await using var reader = await browser.NewReader();
        foreach (var path in SamplePaths.All)
        {
            await reader.Go(path);
            await reader.Page.Keyboard.PressAsync("Tab");
            var focused = reader.Page.Locator(":focus");
            Assert.Equal("본문 바로가기", (await focused.InnerTextAsync()).Trim());
            var box = await focused.BoundingBoxAsync();
            Assert.True(box is { X: >= 0, Y: >= 0, Width: > 10, Height: > 10 }, $"{path}: the skip link cannot be seen");
            await reader.Page.Keyboard.PressAsync("Enter");
            Assert.True(await reader.Page.EvaluateAsync<bool>("document.activeElement.closest('main') !== null || location.hash === '#main'"), path);
        }
    }

    [Fact]
    public async Task What_has_the_focus_shows_it()
    {
        await using var reader = await browser.NewReader();
        await reader.Go(SamplePaths.Shape);
        for (var stop = 0; stop < 12; stop++)
        {
            await reader.Page.Keyboard.PressAsync("Tab");
            var shows = await reader.Page.EvaluateAsync<bool>(
                "() => { const s = getComputedStyle(document.activeElement); return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0 || s.boxShadow !== 'none'; }");
            Assert.True(shows, await reader.Page.EvaluateAsync<string>("document.activeElement.outerHTML"));
        }
    }

    [Fact]
    public async Task Words_of_hangul_are_not_broken()
    {
        await using var reader = await browser.NewReader(360);
        await reader.Go(SamplePaths.Shape);
        Assert.Equal("keep-all", await reader.Page.Locator("main p").Last.EvaluateAsync<string>("element => getComputedStyle(element).wordBreak"));
    }

    [Fact]
    public async Task Dark_mode_is_dark()
    {
        await using var light = await browser.NewReader(scheme: ColorScheme.Light);
        await using var dark = await browser.NewReader(scheme: ColorScheme.Dark);
        Assert.True(await Brightness(light) > 200);
        Assert.True(await Brightness(dark) < 60);
    }

    [Fact]
    public async Task Pictures_have_room_before_they_come()
    {
        await using var reader = await browser.NewReader(360);
        await reader.Page.RouteAsync("**/pictures/**", route => route.AbortAsync());
        await reader.Go(SamplePaths.Shape);
        var heights = await reader.Page.Locator("main figure img").EvaluateAllAsync<double[]>("all => all.map(image => image.getBoundingClientRect().height)");
        Assert.NotEmpty(heights);
        Assert.All(heights, height => Assert.True(height > 50));
    }

    private static async Task<double> Brightness(Reader reader)
    {
        await reader.Go(SamplePaths.Shape);
        return await reader.Page.EvaluateAsync<double>(
            "() => { const c = getComputedStyle(document.body).backgroundColor.match(/[\\d.]+/g).map(Number); return c.length > 3 && c[3] === 0 ? -1 : (c[0] + c[1] + c[2]) / 3; }");
    }
}
