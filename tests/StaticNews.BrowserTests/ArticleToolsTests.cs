namespace StaticNews.BrowserTests;

/// <summary>What readers do with an article: share it, look at its pictures, play its video, open the table of its chart.</summary>
public sealed class ArticleToolsTests(Browser browser)
{
    [Fact]
    public async Task The_address_is_copied_and_the_page_says_so()
    {
        await using var reader = await browser.NewReader();
        await reader.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await reader.Go(SamplePaths.Shape);
        await reader.Page.Locator("[data-copy]").FocusAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(reader.Page.Locator(".share [role=status]")).ToHaveTextAsync("주소를 복사했습니다.");
        var canonical = await reader.Page.Locator("link[rel=canonical]").GetAttributeAsync("href");
        Assert.Equal(canonical, await reader.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task Where_copying_is_forbidden_the_address_is_shown()
    {
        await using var reader = await browser.NewReader();
        await reader.Page.AddInitScriptAsync("navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));");
        await reader.Go(SamplePaths.Shape);
        await reader.Page.Locator("[data-copy]").ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".share [role=status]")).ToContainTextAsync("/2026/10/29/2027-ten-tasks/");
    }

    [Fact]
    public async Task The_devices_own_sharing_is_offered_where_there_is_one()
    {
        await using var plain = await browser.NewReader();
        await plain.Page.AddInitScriptAsync("delete Navigator.prototype.share;");
        await plain.Go(SamplePaths.Shape);
        await Assertions.Expect(plain.Page.Locator("[data-send]")).ToBeHiddenAsync();

        await using var phone = await browser.NewReader(360);
        await phone.Page.AddInitScriptAsync("navigator.share = async (what) => { window.shared = what; };");
        await phone.Go(SamplePaths.Shape);
        await phone.Page.Locator("[data-send]").ClickAsync();
        Assert.Equal("\"물길 따라 다시 걷는 도시\"…물빛시, 2027년 10대 과제 확정", await phone.Page.EvaluateAsync<string>("window.shared.title"));
        Assert.Equal(await phone.Page.Locator("link[rel=canonical]").GetAttributeAsync("href"), await phone.Page.EvaluateAsync<string>("window.shared.url"));
    }

    [Fact]
    public async Task A_gallery_is_looked_through_by_keyboard()
    {
        await using var reader = await browser.NewReader();
        await reader.Go(SamplePaths.Gallery);
        var viewer = reader.Page.Locator("dialog[data-viewer]");
        await reader.Page.Locator(".gallery-grid a").Nth(1).FocusAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(viewer).ToBeVisibleAsync();
        await Assertions.Expect(viewer.Locator("[role=status]")).ToHaveTextAsync("2 / 5");
        await reader.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(viewer.Locator("img")).ToHaveAttributeAsync("alt", await reader.Page.Locator(".gallery-grid img").Nth(2).GetAttributeAsync("alt") ?? "");
        await reader.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(viewer.Locator("[data-back]")).ToBeFocusedAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(viewer.Locator("[role=status]")).ToHaveTextAsync("2 / 5");
        await reader.Page.Keyboard.PressAsync("Home");
        await reader.Page.Keyboard.PressAsync("ArrowLeft");
        await Assertions.Expect(viewer.Locator("[role=status]")).ToHaveTextAsync("5 / 5");
        Assert.True(await viewer.EvaluateAsync<bool>("dialog => dialog.contains(document.activeElement)"));
        await reader.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(viewer).ToBeHiddenAsync();
        await Assertions.Expect(reader.Page.Locator(".gallery-grid a").Nth(4)).ToBeFocusedAsync();
        Assert.Empty(reader.Complaints);
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task A_picture_of_a_gallery_fits_the_screen(int width)
    {
        await using var reader = await browser.NewReader(width);
        await reader.Go(SamplePaths.Gallery);
        await reader.Page.Locator(".gallery-grid a").First.ClickAsync();
        var box = await reader.Page.Locator(".viewer img").BoundingBoxAsync();
        Assert.True(box is { X: >= 0, Y: >= 0, Width: > 200, Height: > 100 } && box.X + box.Width <= width && box.Y + box.Height <= 800, $"{box?.X} {box?.Y} {box?.Width} {box?.Height}");
    }

    [Fact]
    public async Task A_video_plays_in_the_page_after_a_click_and_not_before()
    {
        await using var reader = await browser.NewReader();
        await reader.Page.RouteAsync("https://www.youtube-nocookie.com/**", route => route.FulfillAsync(new() { ContentType = "text/html", Body = "<title>player</title>" }));
        await reader.Go(SamplePaths.Live);
        await reader.Page.Locator("a[data-embed]").ScrollIntoViewIfNeededAsync();
        Assert.Empty(reader.Complaints);
        await reader.Page.Locator("a[data-embed]").FocusAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        var player = reader.Page.Locator("iframe.embed-player");
        await Assertions.Expect(player).ToBeFocusedAsync();
        Assert.Equal("18일 오전, 하늘에서 본 여울동", await player.GetAttributeAsync("title"));
        await Assertions.Expect(reader.Page.Locator(".embed-leave")).ToBeVisibleAsync();
        Assert.All(reader.Complaints, complaint => Assert.StartsWith("another host: https://www.youtube-nocookie.com/embed/", complaint, StringComparison.Ordinal));
        Assert.Single(reader.Complaints);
    }

    [Fact]
    public async Task Only_pages_with_a_video_let_a_player_in()
    {
        await using var reader = await browser.NewReader();
        foreach (var path in SamplePaths.All)
        {
            await reader.Go(path);
            var policy = await reader.Page.Locator("meta[http-equiv=Content-Security-Policy]").GetAttributeAsync("content") ?? "";
            Assert.Equal(path == SamplePaths.Live, policy.Contains("frame-src https://www.youtube-nocookie.com;", StringComparison.Ordinal));
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(360, "narrow")]
    [InlineData(1280, "wide")]
    public async Task A_chart_has_a_name_a_drawing_that_fits_and_a_table(int width, string drawing)
    {
        await using var reader = await browser.NewReader(width);
        await reader.Go(SamplePaths.Chart);
        var shown = reader.Page.Locator(".chart-drawing:visible");
        Assert.Equal(1, await shown.CountAsync());
        Assert.Contains("chart-" + drawing, await shown.GetAttributeAsync("class"), StringComparison.Ordinal);
        await Assertions.Expect(reader.Page.GetByRole(AriaRole.Img, new() { Name = "오징어는 줄고 방어가 올라온다" })).ToBeVisibleAsync();
        await reader.Page.Locator(".chart summary").FocusAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        Assert.True(await reader.Page.Locator(".chart tbody tr").CountAsync() > 5);
        await Assertions.Expect(reader.Page.Locator(".chart table")).ToBeVisibleAsync();
    }
}
