namespace StaticNews.BrowserTests;

/// <summary>Typing, the keyboard alone, and what is said to those who do not see the page.</summary>
public sealed class SearchTypingTests(Browser browser)
{
    [Fact]
    public async Task Results_come_while_typing_and_the_number_is_said()
    {
        await using var reader = await browser.NewReader();
        var search = await SearchPage.Empty(reader);
        await search.Box.PressSequentiallyAsync("은여울다리", new() { Delay = 40 });
        await search.Rows.First.WaitForAsync();
        Assert.Matches("^검색 결과 많아야 [0-9,]+건 가운데 [0-9,]+건$", await search.Status.InnerTextAsync());
        Assert.Equal("status", await search.Status.GetAttributeAsync("role"));
        await Assertions.Expect(search.Rows.First.Locator("mark").First).ToHaveTextAsync("은여울다리");
        await Assertions.Expect(search.Page.Locator(".search-browse")).ToBeHiddenAsync();
        Assert.Empty(search.Complaints);
    }

    [Fact]
    public async Task The_sentence_that_holds_the_word_takes_the_place_of_the_summary()
    {
        await using var reader = await browser.NewReader();
        var search = await SearchPage.Found(reader, "?q=시장");
        await Assertions.Expect(search.Rows.First.Locator(".excerpt mark").First).ToHaveTextAsync("시장");
        var isSeen = await search.Rows.First.Locator(".excerpt").EvaluateAsync<bool>(
            "p => p.querySelector('mark').getBoundingClientRect().bottom <= p.getBoundingClientRect().bottom + 1");
        Assert.True(isSeen, "The word found is cut off.");
    }

    [Fact]
    public async Task Syllables_in_the_making_are_searched_and_never_disturbed()
    {
        await using var reader = await browser.NewReader();
        var search = await SearchPage.Empty(reader);
        await search.Box.FocusAsync();
        var keyboard = await search.Page.Context.NewCDPSessionAsync(search.Page);
        await keyboard.SendAsync("Input.insertText", new() { ["text"] = "시" });
        await search.Rows.First.WaitForAsync();
        foreach (var made in new[] { "ㅈ", "자", "장" })
        {
            await keyboard.SendAsync("Input.imeSetComposition", new() { ["text"] = made, ["selectionStart"] = 1, ["selectionEnd"] = 1 });
            await Task.Delay(120, TestContext.Current.CancellationToken);
            Assert.Equal("시" + made, await search.Box.InputValueAsync());
        }

        await Assertions.Expect(search.Rows.First.Locator("mark").First).ToHaveTextAsync("시장");
        await keyboard.SendAsync("Input.insertText", new() { ["text"] = "장" });
        await Assertions.Expect(search.Box).ToHaveValueAsync("시장");
        await Assertions.Expect(search.Rows.First.Locator("mark").First).ToHaveTextAsync("시장");
        Assert.Empty(search.Complaints);
    }

    [Fact]
    public async Task With_the_keyboard_alone_from_anywhere_to_an_article()
    {
        await using var reader = await browser.NewReader();
        var search = await SearchPage.Empty(reader);
        await search.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(search.Box).ToBeFocusedAsync();
        await search.Page.Keyboard.TypeAsync("등불축제");
        await search.Rows.First.WaitForAsync();
        await search.Page.Keyboard.PressAsync("Enter");
        for (var stop = 0; stop < 6 && !await search.Links.First.EvaluateAsync<bool>("link => link === document.activeElement"); stop++)
            await search.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(search.Links.First).ToBeFocusedAsync();
        var headline = await search.Links.First.InnerTextAsync();
        await search.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(search.Page.Locator("h1")).ToHaveTextAsync(headline);
    }

    [Fact]
    public async Task A_slash_in_the_box_is_a_slash_and_escape_empties_it()
    {
        await using var reader = await browser.NewReader();
        var search = await SearchPage.Found(reader, "?q=시장");
        await search.Box.FocusAsync();
        await search.Page.Keyboard.PressAsync("End");
        await search.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(search.Box).ToHaveValueAsync("시장/");
        await search.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(search.Box).ToHaveValueAsync("");
        await Assertions.Expect(search.Box).ToBeFocusedAsync();
        await Assertions.Expect(search.Page.Locator(".search-browse")).ToBeVisibleAsync();
        await Assertions.Expect(search.Rows).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Where_nothing_is_found_the_page_says_so_and_leads_on()
    {
        await using var reader = await browser.NewReader();
        var search = await SearchPage.Empty(reader);
        await search.Box.FillAsync("쿠알라룸푸르");
        await Assertions.Expect(search.Status).ToHaveTextAsync("찾으시는 말이 나오는 기사가 없습니다.");
        await Assertions.Expect(search.Page.GetByText("더 짧은 말로 찾아보세요")).ToBeVisibleAsync();
        await Assertions.Expect(search.Page.Locator(".search-browse a").First).ToBeVisibleAsync();
        await Assertions.Expect(search.Rows).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_phrase_is_found_as_written_or_not_at_all()
    {
        await using var reader = await browser.NewReader();
        var search = await SearchPage.Found(reader, "?q=\"도경섭 시장\"");
        Assert.All(await search.Rows.AllInnerTextsAsync(), text => Assert.Contains("도경섭 시장", text, StringComparison.Ordinal));
        await search.Box.FillAsync("\"시장 도경섭\"");
        await Assertions.Expect(search.Status).ToHaveTextAsync("찾으시는 말이 나오는 기사가 없습니다.");
    }
}
