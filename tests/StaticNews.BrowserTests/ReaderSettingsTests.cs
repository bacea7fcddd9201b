namespace StaticNews.BrowserTests;

/// <summary>What readers choose for themselves: light or dark, and the size of the text.</summary>
public sealed class ReaderSettingsTests(Browser browser)
{
    // Tells what the page looked like as soon as it had a body, which is before anything is painted.
    private const string FirstLook = """
        new MutationObserver((_, observer) => {
          if (!document.body) return;
          observer.disconnect();
          const { scheme, text } = document.documentElement.dataset;
          window.firstLook = `${scheme} ${text}`;
        }).observe(document, { childList: true, subtree: true });
        """;

    [Fact]
    public async Task Dark_is_chosen_and_stays_without_a_flash()
    {
        await using var reader = await browser.NewReader(scheme: ColorScheme.Light);
        await reader.Page.AddInitScriptAsync(FirstLook);
        await reader.Go("");
        Assert.True(await Brightness(reader) > 200);
        await Choose(reader, "어둡게");
        Assert.True(await Brightness(reader) < 60);
        await reader.Go(SamplePaths.Shape);
        Assert.Equal("dark undefined", await reader.Page.EvaluateAsync<string>("window.firstLook"));
        Assert.True(await Brightness(reader) < 60);
        Assert.Equal("all", await reader.Page.Locator("meta[name=theme-color]").Nth(1).GetAttributeAsync("media"));
        await Choose(reader, "자동");
        Assert.True(await Brightness(reader) > 200);
        await reader.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.True(await Brightness(reader) < 60);
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task Light_is_chosen_on_a_dark_system()
    {
        await using var reader = await browser.NewReader(360, ColorScheme.Dark);
        await reader.Go("");
        await Choose(reader, "밝게");
        Assert.True(await Brightness(reader) > 200);
    }

    [Fact]
    public async Task Text_has_three_sizes_that_are_remembered()
    {
        await using var reader = await browser.NewReader(360);
        await reader.Page.AddInitScriptAsync(FirstLook);
        await reader.Go(SamplePaths.Shape);
        var normal = await TextSize(reader);
        await Choose(reader, "크게");
        var large = await TextSize(reader);
        await Choose(reader, "아주 크게");
        var largest = await TextSize(reader);
        Assert.True(normal < large && large < largest, $"{normal} {large} {largest}");
        foreach (var path in SamplePaths.All)
        {
            await reader.Go(path);
            Assert.StartsWith("undefined largest", await reader.Page.EvaluateAsync<string>("window.firstLook"), StringComparison.Ordinal);
            var overflow = await reader.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(overflow <= 0, $"{path} is {overflow} px too wide in the largest text");
        }

        await reader.Go(SamplePaths.Shape);
        Assert.Equal(largest, await TextSize(reader));
    }

    [Fact]
    public async Task What_one_tab_chooses_shows_in_the_other()
    {
        await using var reader = await browser.NewReader();
        await reader.Go("");
        var other = await reader.Page.Context.NewPageAsync();
        await other.GotoAsync(reader.Page.Url);
        await Choose(reader, "어둡게");
        await Assertions.Expect(other.Locator("html")).ToHaveAttributeAsync("data-scheme", "dark");
    }

    [Fact]
    public async Task Without_storage_the_choice_holds_for_the_page()
    {
        await using var reader = await browser.NewReader();
        await reader.Page.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });");
        await reader.Go(SamplePaths.Shape);
        await Choose(reader, "어둡게");
        Assert.True(await Brightness(reader) < 60);
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task Everything_is_chosen_by_keyboard()
    {
        await using var reader = await browser.NewReader();
        await reader.Go(SamplePaths.Shape);
        var keyboard = reader.Page.Keyboard;
        await reader.Page.Locator(".tools > [popovertarget]").FocusAsync();
        await keyboard.PressAsync("Enter");
        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("ArrowDown");
        await keyboard.PressAsync("ArrowDown");
        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("ArrowDown");
        await keyboard.PressAsync("Escape");
        await Assertions.Expect(reader.Page.Locator("#page-settings")).ToBeHiddenAsync();
        await Assertions.Expect(reader.Page.Locator("html[data-scheme=dark][data-text=large]")).ToHaveCountAsync(1);
        Assert.Equal("화면 설정", await reader.Page.EvaluateAsync<string>("document.activeElement.getAttribute('aria-label')"));
    }

    private static async Task Choose(Reader reader, string wish)
    {
        if (!await reader.Page.Locator("#page-settings").IsVisibleAsync()) await reader.Page.Locator(".tools > [popovertarget]").ClickAsync();
        await reader.Page.Locator("#page-settings").GetByLabel(wish, new() { Exact = true }).CheckAsync();
        await reader.Page.Keyboard.PressAsync("Escape");
    }

    private static Task<double> TextSize(Reader reader) =>
        reader.Page.Locator(".prose p").First.EvaluateAsync<double>("element => parseFloat(getComputedStyle(element).fontSize)");

    private static Task<double> Brightness(Reader reader) =>
        reader.Page.EvaluateAsync<double>("() => { const c = getComputedStyle(document.body).backgroundColor.match(/[\\d.]+/g).map(Number); return (c[0] + c[1] + c[2]) / 3; }");
}
