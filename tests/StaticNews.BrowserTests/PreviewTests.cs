namespace StaticNews.BrowserTests;

/// <summary>Writing on the left, reading on the right: a real Chromium before a preview whose newsroom is edited.</summary>
public sealed class PreviewTests(Browser browser) : IAsyncLifetime
{
    private PreviewDesk _desk = null!;

    public async ValueTask InitializeAsync() => _desk = await PreviewDesk.Open();

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task A_saved_edit_is_in_the_browser_and_the_reader_stays_where_they_were()
    {
        await using var reader = await Open();
        var page = reader.Page;
        await page.EvaluateAsync("scrollTo(0, 900)");
        _desk.Write("고친 본문.");
        await page.GetByText("고친 본문.").WaitForAsync();
        await page.WaitForFunctionAsync("() => Math.abs(scrollY - 900) < 5");
        Assert.DoesNotContain(reader.Complaints, IsOfThePage);
    }

    [Fact]
    public async Task A_stylesheet_is_swapped_without_a_reload()
    {
        await using var reader = await Open();
        await reader.Page.EvaluateAsync("window.stays = true");
        File.AppendAllText(_desk.Stylesheet, "\nh1 { color: rgb(1, 2, 3); }\n");
        await reader.Page.WaitForFunctionAsync("() => getComputedStyle(document.querySelector('h1')).color === 'rgb(1, 2, 3)'");
        await reader.Page.WaitForFunctionAsync("() => document.querySelectorAll('link[rel=stylesheet]').length === 1");
        Assert.True(await reader.Page.EvaluateAsync<bool>("window.stays === true"));
    }

    [Fact]
    public async Task A_mistake_lies_over_the_last_good_page_until_it_is_mended()
    {
        await using var reader = await Open();
        var page = reader.Page;
        await page.EvaluateAsync("window.stays = true");
        _desk.Write("새 본문.\n\n![바다](없는사진.jpg)");
        var mistakes = page.Locator("staticnews-preview .mistakes");
        await mistakes.WaitForAsync();
        Assert.Contains("없는사진.jpg", await mistakes.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("^^^", await mistakes.InnerTextAsync(), StringComparison.Ordinal);
        Assert.StartsWith("vscode://file/", await mistakes.Locator("a").First.GetAttributeAsync("href"), StringComparison.Ordinal);
        Assert.Equal(1, await page.GetByText("처음 본문.").CountAsync());
        _desk.Write("처음 본문.");
        await mistakes.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Assert.True(await page.EvaluateAsync<bool>("window.stays === true"));
    }

    [Fact]
    public async Task Of_two_tabs_only_the_one_that_shows_the_edit_reloads()
    {
        await using var reader = await Open();
        await using var other = await browser.NewReader(site: _desk.Preview.Address);
        await other.Go("2026/11/18/other/");
        await other.Page.EvaluateAsync("window.stays = true");
        _desk.Write("두 탭.");
        await reader.Page.GetByText("두 탭.").WaitForAsync();
        Assert.True(await other.Page.EvaluateAsync<bool>("window.stays === true"));
    }

    [Fact]
    public async Task After_a_restart_an_open_page_finds_the_preview_again()
    {
        await using var reader = await Open();
        var port = _desk.Preview.Address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        await _desk.Preview.Stop();
        await _desk.Preview.DisposeAsync();
        _desk.Write("껐다 켠 뒤.");
        await _desk.Start(port);
        await reader.Page.GetByText("껐다 켠 뒤.").WaitForAsync();
    }

    [Fact]
    public async Task Without_a_script_pages_and_their_bar_show()
    {
        await using var reader = await browser.NewReader(hasScript: false, site: _desk.Preview.Address);
        await reader.Go(PreviewDesk.Article);
        Assert.Equal(1, await reader.Page.GetByText("처음 본문.").CountAsync());
        await reader.Page.GetByText("미리 보기").WaitForAsync();
        Assert.Empty(reader.Complaints);
    }

    private async Task<Reader> Open()
    {
        var reader = await browser.NewReader(site: _desk.Preview.Address);
        await reader.Go(PreviewDesk.Article);
        return reader;
    }

    // The connection that a reload lets go of counts as a request that failed.
    private static bool IsOfThePage(string complaint) => !complaint.Contains("/.staticnews/live", StringComparison.Ordinal);
}
