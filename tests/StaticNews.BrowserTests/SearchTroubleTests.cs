namespace StaticNews.BrowserTests;

/// <summary>What the search page does with bad input, without a network and without script.</summary>
public sealed class SearchTroubleTests(Browser browser)
{
    private const string Surrogates = "\ud800 시장 \udfff";

    public static TheoryData<string> Nasty =>
    [
        "<img src=x onerror=\"document.title='hacked'\">", "\"><script>document.title='hacked'</script>", "(.*+?^${}|[]\\", "\"", "\"\"", "'\"'", "  ",
        "\0\u0007시장\u200b", "%E0%A4%A", "ㅁ", "🌊🌊", "__proto__", "constructor", "-시장 OR AND NOT", "../../etc/passwd",
    ];

    [Theory]
    [MemberData(nameof(Nasty))]
    public async Task Anything_typed_is_only_text(string typed)
    {
        await using var reader = await browser.NewReader();
        var search = await SearchPage.Empty(reader);
        await search.Box.FillAsync(typed);
        await search.Box.PressAsync("Enter");
        await search.Until("document.querySelector('.search-results').ariaBusy !== 'true'");
        await reader.Go("search/?q=" + Uri.EscapeDataString(typed));
        await search.Until("document.querySelector('.search-results').ariaBusy !== 'true'");
        Assert.Equal(0, await search.Page.Locator(".search-results img, .search-results script, .search-status *").CountAsync());
        Assert.EndsWith("물빛일보", await search.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Empty(search.Complaints);
    }

    [Fact]
    public async Task A_hundred_thousand_characters_are_cut_and_answered_soon()
    {
        await using var reader = await browser.NewReader();
        var search = await SearchPage.Empty(reader);
        await search.Box.EvaluateAsync("box => { box.value = '시장 '.repeat(33334); box.dispatchEvent(new InputEvent('input', { bubbles: true })); }");
        await search.Rows.First.WaitForAsync(new() { Timeout = 5000 });
        await search.Until("(new URLSearchParams(location.search).get('q') ?? '').length > 0");
        Assert.InRange((await search.Asked("q"))!.Length, 1, 200);
        Assert.Empty(search.Complaints);
    }

    [Fact]
    public async Task Half_a_character_does_no_harm()
    {
        await using var reader = await browser.NewReader();
        var search = await SearchPage.Empty(reader);
        await search.Box.EvaluateAsync("(box, codes) => { box.value = String.fromCharCode(...codes); box.dispatchEvent(new InputEvent('input', { bubbles: true })); }", Surrogates.Select(c => (int)c).ToArray());
        await search.Rows.First.WaitForAsync();
        Assert.Empty(search.Complaints);
    }

    [Fact]
    public async Task Without_a_network_the_page_says_so_and_tries_again()
    {
        await using var reader = await browser.NewReader();
        await reader.Page.RouteAsync(url => url.Contains("/search/", StringComparison.Ordinal) && !url.Contains("/search/?", StringComparison.Ordinal), route => route.AbortAsync("internetdisconnected"));
        await reader.Go("search/?q=시장");
        var search = new SearchPage(reader);
        await Assertions.Expect(search.Status).ToContainTextAsync("연결을 확인하고");
        await Assertions.Expect(search.Page.Locator(".search-browse")).ToBeVisibleAsync();
        await Assertions.Expect(search.Box).ToHaveValueAsync("시장");
        await search.Page.UnrouteAllAsync();
        await search.Page.GetByRole(AriaRole.Button, new() { Name = "다시 시도" }).ClickAsync();
        await search.Rows.First.WaitForAsync();
        await Assertions.Expect(search.Page.GetByRole(AriaRole.Button, new() { Name = "다시 시도" })).ToBeHiddenAsync();
        Assert.DoesNotContain(reader.Complaints, complaint => complaint.StartsWith("script:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_article_that_cannot_be_had_keeps_its_summary()
    {
        await using var reader = await browser.NewReader();
        await reader.Page.RouteAsync("**/paper/20*/**", route => route.AbortAsync());
        var search = await SearchPage.Found(reader, "?q=시장");
        await search.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.All(await search.Rows.Locator(".excerpt").AllInnerTextsAsync(), text => Assert.True(text.Length > 20));
        Assert.DoesNotContain(reader.Complaints, complaint => complaint.StartsWith("script:", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("말했다")]
    [InlineData("\"말했다 이\"")]
    public async Task Where_no_page_proves_a_result_the_next_ones_are_tried_to_the_last(string asked)
    {
        await using var reader = await browser.NewReader();
        await reader.Page.RouteAsync("**/paper/20*/**", route => route.FulfillAsync(new() { ContentType = "text/html", Body = "<article>다른 글이다.</article>" }));
        await reader.Go("search/?q=" + Uri.EscapeDataString(asked));
        var search = new SearchPage(reader);
        await Assertions.Expect(search.Status).ToContainTextAsync("나오는 기사가 없습니다", new() { Timeout = 15_000 });
        await Assertions.Expect(search.More).ToBeHiddenAsync();
        Assert.Equal(0, await search.Rows.CountAsync());
        Assert.Empty(search.Complaints);
    }

    [Fact]
    public async Task Without_script_there_is_a_way_on()
    {
        await using var reader = await browser.NewReader(width: 360, hasScript: false);
        await reader.Go(SamplePaths.Shape);
        await reader.Page.Locator(".masthead form button").ClickAsync();
        Assert.EndsWith("/search/?q=", reader.Page.Url, StringComparison.Ordinal);
        await reader.Page.Locator("main input[name=q]").FillAsync("시장");
        await reader.Page.Locator("main input[name=q]").PressAsync("Enter");
        Assert.EndsWith("/search/?q=" + Uri.EscapeDataString("시장"), reader.Page.Url, StringComparison.Ordinal);
        await Assertions.Expect(reader.Page.Locator("main .notice")).ToBeVisibleAsync();
        await Assertions.Expect(reader.Page.GetByText("검색 조건").First).ToBeHiddenAsync();
        await reader.Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "경제", Exact = true }).ClickAsync();
        Assert.Equal("경제", (await reader.Page.Locator("h1").InnerTextAsync()).Trim());
    }

    [Fact]
    public async Task The_page_for_wrong_addresses_offers_the_box()
    {
        await using var reader = await browser.NewReader();
        await reader.Go("no/such/page/");
        var box = reader.Page.Locator(".search-box input");
        await box.FillAsync("등불축제");
        await box.PressAsync("Enter");
        await new SearchPage(reader).Rows.First.WaitForAsync();
    }
}
