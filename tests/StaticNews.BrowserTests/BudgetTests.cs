using System.IO.Compression;

namespace StaticNews.BrowserTests;

/// <summary>What a page may weigh, in bytes as gzip gives them, which is what GitHub Pages sends; and how still it stands while it loads.</summary>
public sealed class BudgetTests(Browser browser)
{
    private const int MarkupAndStyle = 30_000;
    private const int Scripts = 10_000;

    [Fact]
    public async Task An_article_is_light_and_asks_for_one_stylesheet()
    {
        await using var reader = await browser.NewReader(360);
        var bodies = new List<(string Type, Task<byte[]> Body)>();
        reader.Page.RequestFinished += (_, request) => bodies.Add((request.ResourceType, Read(request)));
        foreach (var path in SamplePaths.Articles)
        {
            bodies.Clear();
            await reader.Go(path);
            await reader.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            Assert.Single(bodies, body => body.Type == "stylesheet");
            var page = await Weight(bodies, "document", "stylesheet");
            var scripts = await Weight(bodies, "script", "script");
            Assert.True(page <= MarkupAndStyle, $"{path}: {page} bytes of HTML and CSS");
            Assert.True(scripts is > 0 and <= Scripts, $"{path}: {scripts} bytes of script");
        }
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Nothing_moves_while_pictures_and_ads_arrive(int width)
    {
        await using var reader = await browser.NewReader(width);
        await reader.Page.RouteAsync("**/pictures/**", async route =>
        {
            await Task.Delay(150);
            await route.ContinueAsync();
        });
        await reader.Page.AddInitScriptAsync(
            """
            window.moved = [];
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) window.moved.push(...entry.sources.map((source) => source.node?.outerHTML?.slice(0, 80) ?? source.node?.nodeName));
            }).observe({ type: 'layout-shift', buffered: true });
            """);
        foreach (var path in (string[])["", .. SamplePaths.Articles, "society/", "tags/예산/", "search/"])
        {
            await reader.Go(path);
            await reader.Page.EvaluateAsync(
                """
                async () => {
                  for (const room of document.querySelectorAll('.ad-room')) {
                    const late = document.createElement('img');
                    late.width = 300;
                    late.height = 90;
                    room.replaceChildren(late);
                  }
                  for (let y = 0; y < document.body.scrollHeight; y += 600) {
                    scrollTo(0, y);
                    await new Promise((next) => setTimeout(next, 60));
                  }
                  await new Promise((next) => setTimeout(next, 300));
                }
                """);
            Assert.Empty(await reader.Page.EvaluateAsync<string[]>("window.moved"));
        }
    }

    [Fact]
    public async Task The_foot_of_the_search_page_is_not_pushed_away_by_results_that_come_late()
    {
        await using var reader = await browser.NewReader();
        await reader.Page.RouteAsync(url => url.Contains("/paper/search/", StringComparison.Ordinal) && !url.Contains("?q=", StringComparison.Ordinal), async route =>
        {
            await Task.Delay(300);
            await route.ContinueAsync();
        });
        await reader.Page.AddInitScriptAsync(
            """
            window.moved = [];
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) window.moved.push(...entry.sources.map((source) => source.node?.outerHTML?.slice(0, 80) ?? source.node?.nodeName));
            }).observe({ type: 'layout-shift', buffered: true });
            addEventListener('DOMContentLoaded', () => {
              const down = setInterval(() => {
                if (document.querySelector('[data-results]').hidden) scrollTo(0, document.body.scrollHeight);
                else clearInterval(down);
              }, 20);
            });
            """);
        await reader.Go("search/?q=시장");
        await reader.Page.Locator("[data-results] li").First.WaitForAsync();
        await reader.Page.EvaluateAsync("new Promise((next) => setTimeout(next, 300))");
        Assert.Empty(await reader.Page.EvaluateAsync<string[]>("window.moved"));
        await Assertions.Expect(reader.Page.Locator(".footer")).ToBeVisibleAsync();
    }

    private static async Task<byte[]> Read(IRequest request) => await request.ResponseAsync() is { } response ? await response.BodyAsync() : [];

    private static async Task<int> Weight(IReadOnlyCollection<(string Type, Task<byte[]> Body)> bodies, params string[] types)
    {
        var sum = 0;
        foreach (var (type, body) in bodies.ToArray())
        {
            if (!types.Contains(type)) continue;
            using var packed = new MemoryStream();
            await using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) await gzip.WriteAsync(await body);
            sum += (int)packed.Length;
        }

        return sum;
    }
}
