using System.Text.RegularExpressions;

namespace StaticNews.BrowserTests;

/// <summary>Reading the paper: from the front page by clicks, and what the browser says meanwhile.</summary>
public sealed partial class ReadingTests(Browser browser)
{
    [Fact]
    public async Task From_the_front_page_to_an_article_to_a_related_one()
    {
        await using var reader = await browser.NewReader();
        await reader.Go("");
        var lead = reader.Page.Locator("main h2 a").First;
        var headline = (await lead.InnerTextAsync()).Trim();
        await lead.ClickAsync();
        Assert.Equal(headline, (await reader.Page.Locator("h1").InnerTextAsync()).Trim());
        Assert.Matches(ArticleUrl(), reader.Page.Url);

        var related = reader.Page.Locator(".related a[href^='/']").First;
        var next = (await related.InnerTextAsync()).Trim();
        await related.ClickAsync();
        Assert.Equal(next, (await reader.Page.Locator("h1").InnerTextAsync()).Trim());

        await reader.Page.GoBackAsync();
        Assert.Equal(headline, (await reader.Page.Locator("h1").InnerTextAsync()).Trim());
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task Along_the_menu_the_tags_and_the_archive()
    {
        await using var reader = await browser.NewReader();
        await reader.Go("");
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "사회", Exact = true }).First.ClickAsync();
        Assert.Equal("사회", (await reader.Page.Locator("h1").InnerTextAsync()).Trim());
        await reader.Page.Locator("a[href$='/archive/']").First.ClickAsync();
        await reader.Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "9월" }).First.ClickAsync();
        Assert.Contains("/archive/2026/09/", reader.Page.Url, StringComparison.Ordinal);
        await reader.Go(SamplePaths.Shape);
        await reader.Page.Locator("a[href*='/tags/']").GetByText("예산").First.ClickAsync();
        Assert.Equal("예산", (await reader.Page.Locator("h1").InnerTextAsync()).Trim().TrimStart('#'));
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task No_page_complains_or_asks_another_host()
    {
        await using var reader = await browser.NewReader();
        foreach (var path in SamplePaths.All)
        {
            var response = await reader.Go(path);
            Assert.True(response.Ok, $"{path}: {response.Status}");
        }

        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task A_wrong_address_gets_a_page_that_leads_on()
    {
        await using var reader = await browser.NewReader();
        var response = await reader.Go("2020/없는-기사/");
        Assert.Equal(404, response.Status);
        await reader.Page.Locator("main a:visible").First.ClickAsync();
        Assert.Equal(1, await reader.Page.Locator("h1").CountAsync());
    }

    [Fact]
    public async Task An_old_address_leads_on()
    {
        await using var reader = await browser.NewReader();
        await reader.Go("old/2026/empty-homes/");
        await Assertions.Expect(reader.Page).ToHaveURLAsync(NewAddress(), new() { Timeout = 20_000 });
        Assert.Contains("빈집", await reader.Page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_scripts_the_paper_is_the_same()
    {
        await using var reader = await browser.NewReader(width: 360, hasScript: false);
        await reader.Go("");
        var lead = reader.Page.Locator("main h2 a").First;
        var headline = (await lead.InnerTextAsync()).Trim();
        await lead.ClickAsync();
        Assert.Equal(headline, (await reader.Page.Locator("h1").InnerTextAsync()).Trim());
        Assert.True((await reader.Page.Locator("main").InnerTextAsync()).Length > 300);
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "경제", Exact = true }).First.ClickAsync();
        Assert.Equal("경제", (await reader.Page.Locator("h1").InnerTextAsync()).Trim());
    }

    [GeneratedRegex("/paper/2026/09/08/")]
    private static partial Regex NewAddress();

    [GeneratedRegex(@"/paper/\d{4}/\d{2}/\d{2}/[^/]+/$")]
    private static partial Regex ArticleUrl();
}
