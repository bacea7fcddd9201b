using System.Globalization;

namespace StaticNews.BrowserTests;

/// <summary>The address of the search page holds the question, and the history of the browser works on it.</summary>
public sealed class SearchAddressTests(Browser browser)
{
    [Fact]
    public async Task The_box_on_every_page_leads_to_what_was_found()
    {
        await using var reader = await browser.NewReader();
        await reader.Go(SamplePaths.Shape);
        var box = reader.Page.Locator(".search-box input");
        await box.FillAsync("은여울다리");
        await box.PressAsync("Enter");
        var search = new SearchPage(reader);
        await search.Rows.First.WaitForAsync();
        Assert.Equal("은여울다리", await search.Box.InputValueAsync());
        Assert.True(await search.Count() >= await search.Rows.CountAsync());
        Assert.Contains("은여울다리", await search.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Empty(search.Complaints);
    }

    [Fact]
    public async Task The_back_button_brings_the_question_before_with_what_it_found()
    {
        await using var reader = await browser.NewReader();
        var search = await SearchPage.Found(reader, "?q=시장");
        var before = await search.Headlines();
        await search.Box.FillAsync("여객선");
        await search.Box.PressAsync("Enter");
        await Assertions.Expect(search.Status).ToContainTextAsync("건");
        await Assertions.Expect(search.Links.First).Not.ToHaveTextAsync(before[0]);
        await search.Page.GoBackAsync();
        await Assertions.Expect(search.Box).ToHaveValueAsync("시장");
        await Assertions.Expect(search.Links).ToHaveTextAsync(before);
        await search.Page.GoForwardAsync();
        await Assertions.Expect(search.Box).ToHaveValueAsync("여객선");
        Assert.Empty(search.Complaints);
    }

    [Fact]
    public async Task Typing_follows_in_the_address_without_filling_the_history()
    {
        await using var reader = await browser.NewReader();
        var search = await SearchPage.Empty(reader);
        var length = await search.Page.EvaluateAsync<int>("history.length");
        await search.Box.PressSequentiallyAsync("물빛페이", new() { Delay = 60 });
        await search.Until("new URLSearchParams(location.search).get('q') === '물빛페이'");
        Assert.Equal(length, await search.Page.EvaluateAsync<int>("history.length"));
    }

    [Fact]
    public async Task Back_from_an_article_the_results_are_as_they_were()
    {
        await using var reader = await browser.NewReader();
        var search = await SearchPage.Found(reader, "?q=시장");
        var before = await search.Headlines();
        await search.Links.Nth(1).ClickAsync();
        await reader.Page.Locator("article.article").WaitForAsync();
        await search.Page.GoBackAsync();
        await Assertions.Expect(search.Box).ToHaveValueAsync("시장");
        await Assertions.Expect(search.Links).ToHaveTextAsync(before);
    }

    [Fact]
    public async Task Conditions_narrow_what_is_found_and_stand_in_the_address()
    {
        await using var reader = await browser.NewReader();
        var search = await SearchPage.Found(reader, "?q=시장");
        var all = await search.Count();
        await search.Page.GetByText("검색 조건").First.ClickAsync();
        await search.Page.Locator("select[name=section]").SelectOptionAsync("정치");
        await Assertions.Expect(search.Status).Not.ToHaveTextAsync($"검색 결과 {all.ToString(CultureInfo.InvariantCulture)}건");
        var narrowed = await search.Count();
        Assert.InRange(narrowed, 1, all - 1);
        Assert.All(await search.Rows.AllInnerTextsAsync(), row => Assert.Contains("정치", row, StringComparison.Ordinal));
        Assert.NotNull(await search.Asked("section"));

        await search.Page.GetByLabel("이날부터").FillAsync("2026-10-01");
        await search.Until("new URLSearchParams(location.search).get('from') === '2026-10-01'");
        await search.Page.ReloadAsync();
        await search.Rows.First.WaitForAsync();
        var days = await search.Rows.Locator("time").EvaluateAllAsync<string[]>("all => all.map(time => time.dateTime)");
        Assert.All(days, day => Assert.True(string.CompareOrdinal(day, "2026-10-01") >= 0, day));
        await Assertions.Expect(search.Page.Locator("select[name=section]").Locator("option:checked")).ToHaveTextAsync("정치");

        await search.Page.GetByRole(AriaRole.Button, new() { Name = "조건 지우기" }).ClickAsync();
        await Assertions.Expect(search.Status).ToContainTextAsync(all.ToString(CultureInfo.InvariantCulture));
        Assert.Null(await search.Asked("section"));
        Assert.Empty(search.Complaints);
    }

    [Fact]
    public async Task A_condition_alone_is_a_question_too()
    {
        await using var reader = await browser.NewReader();
        var search = await SearchPage.Empty(reader);
        await search.Page.GetByText("검색 조건").First.ClickAsync();
        await search.Page.Locator("select[name=reporter]").SelectOptionAsync("서가람");
        await search.Rows.First.WaitForAsync();
        Assert.All(await search.Rows.AllInnerTextsAsync(), row => Assert.Contains("서가람", row, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_address_with_nonsense_in_it_finds_what_it_can()
    {
        await using var reader = await browser.NewReader();
        var search = await SearchPage.Found(reader, "?q=시장&section=%00nowhere&from=2026-99-99&to=soon&page=-7&page=1e99&constructor=1&__proto__=2");
        Assert.True(await search.Count() > 0);
        Assert.Empty(search.Complaints);
    }

    [Fact]
    public async Task More_results_come_below_and_the_focus_is_not_lost()
    {
        await using var reader = await browser.NewReader();
        var search = await SearchPage.Found(reader, "?q=시");
        var first = await search.Headlines();
        Assert.Equal(10, first.Length);
        var count = await search.Count();
        for (var shown = 10; shown < count; shown = Math.Min(count, shown + 10))
        {
            await search.More.FocusAsync();
            await search.Page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(search.Rows).ToHaveCountAsync(Math.Min(count, shown + 10));
            Assert.False(await search.Page.EvaluateAsync<bool>("document.activeElement === document.body"));
        }

        await Assertions.Expect(search.More).ToBeHiddenAsync();
        var all = await search.Headlines();
        Assert.Equal(first, all[..10]);
        await search.Page.ReloadAsync();
        await Assertions.Expect(search.Rows).ToHaveCountAsync(count);
    }
}
