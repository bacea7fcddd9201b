namespace StaticNews.BrowserTests;

/// <summary>Readers whose system asks for colours of their own, or for stillness.</summary>
public sealed class SystemWishesTests(Browser browser)
{
    [Fact]
    public async Task Forced_colours_leave_nothing_that_only_a_colour_told()
    {
        await using var reader = await browser.NewReader();
        await reader.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        await reader.Go(SamplePaths.Chart);
        Assert.Equal("solid", await Style(reader, ".menu [aria-current]", "borderBottomStyle"));
        Assert.Equal(await Style(reader, ".prose", "color"), await Style(reader, ".chart-drawing:is(:not(.chart-narrow)) .chart-line", "stroke"));
        Assert.Equal("solid", await Style(reader, "[data-copy]", "borderTopStyle"));
        await reader.Page.Locator(".tools > [popovertarget]").ClickAsync();
        var chosen = await Style(reader, ".settings label:has(:checked)", "backgroundColor");
        Assert.NotEqual(await Style(reader, ".settings label:not(:has(:checked))", "backgroundColor"), chosen);
        await reader.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("solid", await Style(reader, ".settings label:has(:focus-visible)", "outlineStyle"));
        await reader.Go(SamplePaths.Live);
        Assert.NotEqual("none", await Style(reader, ".embed-play", "borderTopStyle"));
    }

    [Fact]
    public async Task Nothing_moves_by_itself_where_stillness_is_asked_for()
    {
        await using var reader = await browser.NewReader(360);
        await reader.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        foreach (var path in SamplePaths.All)
        {
            await reader.Go(path);
            var moving = await reader.Page.EvaluateAsync<string[]>(
                """
                () => [...document.querySelectorAll('*')].filter((element) => {
                  const style = getComputedStyle(element);
                  return style.animationName !== 'none' || style.transitionDuration !== '0s' || style.scrollBehavior !== 'auto';
                }).map((element) => element.outerHTML.slice(0, 120))
                """);
            Assert.Empty(moving);
        }
    }

    private static Task<string> Style(Reader reader, string selector, string property) =>
        reader.Page.Locator(selector).First.EvaluateAsync<string>("(element, property) => getComputedStyle(element)[property]", property);
}
