using Deque.AxeCore.Playwright;

namespace StaticNews.BrowserTests;

/// <summary>The search form of the masthead: a plain form, which fetches help when somebody turns to it.</summary>
public sealed class SearchHookTests(Browser browser)
{
    [Fact]
    public async Task Nothing_is_asked_for_before_the_box_has_the_focus_and_nothing_of_the_index_before_a_key()
    {
        await using var reader = await browser.NewReader();
        var asked = new List<string>();
        reader.Page.Request += (_, request) => asked.Add(new Uri(request.Url).Segments[^1]);
        await reader.Go(SamplePaths.Shape);
        await reader.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await reader.Page.Locator("h1").ClickAsync();
        asked.Clear();
        var module = reader.Page.WaitForRequestFinishedAsync(new() { Predicate = request => request.Url.Contains("/suggest", StringComparison.Ordinal) });
        await Box(reader).FocusAsync();
        await module;
        await Assertions.Expect(Box(reader)).ToHaveRoleAsync(AriaRole.Combobox);
        Assert.Single(asked);
        await Type(reader, "시장");
        await Box(reader).BlurAsync();
        await Box(reader).FocusAsync();
        Assert.Single(asked, file => file.StartsWith("suggest", StringComparison.Ordinal));
        Assert.Single(asked, file => file.StartsWith("finder", StringComparison.Ordinal));
        Assert.Single(asked, "manifest.bin");
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task Headlines_come_while_typing_and_the_arrows_and_enter_lead_to_one()
    {
        await using var reader = await browser.NewReader();
        await reader.Go(SamplePaths.Shape);
        await Type(reader, "시장");
        var options = Options(reader);
        Assert.Equal(7, await options.CountAsync());
        await Assertions.Expect(options.First.Locator("mark").First).ToHaveTextAsync("시장");
        await Assertions.Expect(options.First.Locator("[data-date]")).ToContainTextAsync("2026");
        await Assertions.Expect(options.Last).ToHaveTextAsync("모두 보기");
        await Assertions.Expect(Said(reader)).ToContainTextAsync("6건");
        await reader.Page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(options.Last).ToHaveAttributeAsync("aria-selected", "true");
        await reader.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(reader.Page.Locator(".suggestions [aria-selected=true]")).ToHaveCountAsync(0);
        await reader.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(options.First).ToHaveAttributeAsync("aria-selected", "true");
        await Assertions.Expect(Box(reader)).ToHaveAttributeAsync("aria-activedescendant", await options.First.GetAttributeAsync("id") ?? "none");
        var article = await options.First.GetAttributeAsync("href") ?? "none";
        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.Page.WaitForURLAsync("**" + article);
        await Assertions.Expect(reader.Page.Locator("article h1")).ToContainTextAsync("시장");
        Assert.Empty(Complaints(reader));
    }

    [Fact]
    public async Task The_last_row_leads_to_all_results_and_so_does_enter_in_the_box()
    {
        await using var reader = await browser.NewReader();
        await reader.Go(SamplePaths.Shape);
        await Type(reader, "시장 상인");
        await Options(reader).Last.ClickAsync();
        await reader.Page.WaitForURLAsync("**/search/?q=" + Uri.EscapeDataString("시장") + "+" + Uri.EscapeDataString("상인"));
        await reader.Go(SamplePaths.Shape);
        await Type(reader, "시장");
        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.Page.WaitForURLAsync("**/search/?q=" + Uri.EscapeDataString("시장"));
    }

    [Fact]
    public async Task Escape_closes_and_keeps_what_was_typed_and_leaving_the_box_closes()
    {
        await using var reader = await browser.NewReader();
        await reader.Go(SamplePaths.Shape);
        await Type(reader, "시장");
        await reader.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(List(reader)).ToBeHiddenAsync();
        await Assertions.Expect(Box(reader)).ToHaveAttributeAsync("aria-expanded", "false");
        await Assertions.Expect(Box(reader)).ToHaveValueAsync("시장");
        await reader.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(List(reader)).ToBeVisibleAsync();
        await reader.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(List(reader)).ToBeHiddenAsync();
        Assert.Empty(Complaints(reader));
    }

    [Fact]
    public async Task What_is_found_nowhere_is_said_and_half_a_syllable_closes_nothing()
    {
        await using var reader = await browser.NewReader();
        await reader.Go(SamplePaths.Shape);
        await Type(reader, "시장");
        var typing = await reader.Page.Context.NewCDPSessionAsync(reader.Page);
        await typing.SendAsync("Input.imeSetComposition", new() { ["text"] = "뷁", ["selectionStart"] = 1, ["selectionEnd"] = 1 });
        await Assertions.Expect(Box(reader)).ToHaveValueAsync("시장뷁");
        await Task.Delay(400, TestContext.Current.CancellationToken);
        await Assertions.Expect(List(reader)).ToBeVisibleAsync();
        await reader.Page.Keyboard.PressAsync("Escape");
        await Box(reader).FillAsync("시장뷁");
        await Assertions.Expect(Said(reader)).ToHaveTextAsync("찾으시는 말이 나오는 기사가 없습니다.");
        await Assertions.Expect(List(reader)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task An_older_question_that_is_answered_late_shows_nothing()
    {
        await using var reader = await browser.NewReader();
        var isHeld = true;
        var released = new TaskCompletionSource();
        await reader.Page.RouteAsync("**/search/manifest.bin", async route =>
        {
            if (isHeld) await released.Task;
            await route.ContinueAsync();
        });
        await reader.Go(SamplePaths.Shape);
        await Box(reader).FocusAsync();
        await Assertions.Expect(Box(reader)).ToHaveRoleAsync(AriaRole.Combobox);
        await Box(reader).FillAsync("시장");
        await Task.Delay(200, TestContext.Current.CancellationToken);
        await Box(reader).FillAsync("다리");
        await Task.Delay(200, TestContext.Current.CancellationToken);
        isHeld = false;
        released.SetResult();
        await Assertions.Expect(List(reader).Locator("mark").First).ToHaveTextAsync("다리");
        await Box(reader).FillAsync("");
        await Assertions.Expect(List(reader)).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData("**/assets/suggest*")]
    [InlineData("**/search/finder*")]
    [InlineData("**/search/manifest.bin")]
    [InlineData("**/search/c*.bin")]
    public async Task Where_something_fails_the_form_leads_to_the_search_page(string missing)
    {
        await using var reader = await browser.NewReader();
        await reader.Page.RouteAsync(missing, route => route.FulfillAsync(new() { Status = 503 }));
        await reader.Go(SamplePaths.Shape);
        var failed = reader.Page.WaitForResponseAsync(response => response.Status == 503);
        await Box(reader).FocusAsync();
        if (!missing.Contains("suggest", StringComparison.Ordinal)) await Assertions.Expect(Box(reader)).ToHaveRoleAsync(AriaRole.Combobox);
        await Box(reader).PressSequentiallyAsync("시장");
        await failed;
        await reader.Page.UnrouteAllAsync();
        await Assertions.Expect(List(reader)).ToBeHiddenAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.Page.WaitForURLAsync("**/search/?q=" + Uri.EscapeDataString("시장"));
        Assert.DoesNotContain(reader.Complaints, complaint => complaint.StartsWith("script:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_script_the_form_leads_to_the_search_page()
    {
        await using var reader = await browser.NewReader(hasScript: false);
        await reader.Go(SamplePaths.Shape);
        await reader.Page.Locator(".masthead form input").FillAsync("다리 보강");
        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.Page.WaitForURLAsync("**/search/?q=" + Uri.EscapeDataString("다리") + "+" + Uri.EscapeDataString("보강"));
    }

    // On a phone the masthead's box is a link to the search page; the page that is not there shows its own.
    [Theory]
    [InlineData("404.html", 360, ColorScheme.Light)]
    [InlineData("404.html", 360, ColorScheme.Dark)]
    [InlineData(SamplePaths.Shape, 1280, ColorScheme.Light)]
    [InlineData("", 1280, ColorScheme.Dark)]
    public async Task Open_it_fits_moves_nothing_and_axe_finds_nothing(string path, int width, ColorScheme scheme)
    {
        await using var reader = await browser.NewReader(width, scheme);
        await reader.Go(path);
        await reader.Page.EvaluateAsync("window.moved = 0; new PerformanceObserver((list) => { window.moved += list.getEntries().length; }).observe({ type: 'layout-shift' })");
        await Type(reader, "시장");
        await reader.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(Options(reader).First).ToHaveAttributeAsync("aria-selected", "true");
        var found = await reader.Page.RunAxe(AccessibilityTests.Rules);
        Assert.Empty(found.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}")));
        Assert.True(await reader.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        var heights = await Options(reader).EvaluateAllAsync<double[]>("all => all.map(each => each.getBoundingClientRect().height)");
        Assert.All(heights, height => Assert.True(height >= 24));
        Assert.Equal(0, await reader.Page.EvaluateAsync<int>("window.moved"));
    }

    private static ILocator Box(Reader reader) => reader.Page.Locator(".search-box input");

    private static ILocator List(Reader reader) => reader.Page.Locator(".suggestions");

    private static ILocator Options(Reader reader) => List(reader).GetByRole(AriaRole.Option);

    private static ILocator Said(Reader reader) => reader.Page.Locator(".search-box [role=status]");

    private static async Task Type(Reader reader, string text)
    {
        await Box(reader).FillAsync("");
        await Box(reader).PressSequentiallyAsync(text);
        await Assertions.Expect(List(reader)).ToBeVisibleAsync();
    }

    private static IEnumerable<string> Complaints(Reader reader) => reader.Complaints.Where(complaint => !complaint.StartsWith("failed:", StringComparison.Ordinal));
}
