using System.Text;
using System.Text.RegularExpressions;

namespace StaticNews.BrowserTests;

/// <summary>What authors write that the sample does not.</summary>
public sealed partial class OddNewsroomTests(Browser browser) : IAsyncLifetime
{
    private OddNewsroom? _newsroom;

    public async ValueTask InitializeAsync() => _newsroom = await OddNewsroom.Start("물빛시민의 목소리 협동조합 신문");

    public async ValueTask DisposeAsync()
    {
        if (_newsroom is not null) await _newsroom.DisposeAsync();
    }

    [Theory]
    [InlineData("물빛일보", 110, 240)]
    [InlineData("물빛시민의 목소리 신문", 100, 280)]
    [InlineData("물빛시민의 목소리 협동조합 신문", 100, 300)]
    [InlineData("강과 바다 사이 물빛시민의 목소리를 날마다 전하는 협동조합 신문", 100, 340)]
    public async Task A_masthead_holds_a_name_of_any_length(string name, int lowest, int highest)
    {
        await using var newsroom = await OddNewsroom.Start(name);
        foreach (var width in (int[])[360, 768, 1024, 1280])
        {
            await using var reader = await browser.NewReader(width, site: newsroom.Host.Address);
            foreach (var path in (string[])["", OddNewsroom.Tall])
            {
                await reader.Go(path);
                var place = $"{name} at {width} px, /{path}";
                var height = await reader.Page.Locator(".masthead-bar").EvaluateAsync<double>("bar => bar.getBoundingClientRect().height");
                Assert.True(height >= (path.Length == 0 ? lowest : 50) && height <= highest, $"{place}: {height} px high");
                var narrow = await reader.Page.EvaluateAsync<string[]>(
                    """
                    [...document.querySelectorAll('.masthead :is(.edition, .tagline, .nameplate)')]
                      .filter((each) => each.checkVisibility() && each.getBoundingClientRect().width < 120 && each.getBoundingClientRect().height > 60)
                      .map((each) => `${each.className} ${JSON.stringify(each.getBoundingClientRect())}`)
                    """);
                Assert.True(narrow.Length == 0, $"{place}: {string.Join(", ", narrow)}");
                Assert.True(await reader.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{place} scrolls sideways");
            }
        }
    }

    [Theory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Axe_finds_nothing_in_tables_and_code(int width, ColorScheme scheme)
    {
        await using var reader = await browser.NewReader(width, scheme, site: _newsroom!.Host.Address);
        await reader.Go(OddNewsroom.Tables);
        Assert.Empty(await AccessibilityTests.Found(reader, OddNewsroom.Tables));
    }

    [Fact]
    public async Task The_cover_of_a_tables_edge_has_the_colour_of_its_box()
    {
        await using var reader = await browser.NewReader(site: _newsroom!.Host.Address);
        await reader.Go(OddNewsroom.Tables);
        var tint = await reader.Page.Locator(".factbox").EvaluateAsync<string>("box => getComputedStyle(box).backgroundColor");
        var cover = await reader.Page.Locator(".factbox .table-scroll").EvaluateAsync<string>("box => getComputedStyle(box).backgroundImage");
        Assert.Contains(tint, cover, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task A_tall_picture_fits_the_screen_and_keeps_its_room_before_it_comes(int width)
    {
        var heights = new List<double>();
        foreach (var comes in (bool[])[true, false])
        {
            await using var reader = await browser.NewReader(width, site: _newsroom!.Host.Address);
            if (!comes) await reader.Page.RouteAsync("**/pictures/**", route => route.AbortAsync());
            await reader.Go(OddNewsroom.Tall);
            heights.Add(await reader.Page.Locator(".prose .figure img").EvaluateAsync<double>("image => image.getBoundingClientRect().height"));
        }

        Assert.InRange(heights[0], 200, 680);
        Assert.Equal(heights[0], heights[1]);
    }

    [Fact]
    public async Task No_line_of_a_headline_begins_with_a_dot()
    {
        await using var reader = await browser.NewReader(site: _newsroom!.Host.Address);
        await reader.Go(OddNewsroom.Tall);
        Assert.True(await reader.Page.Locator("h1").EvaluateAsync<bool>(
            """
            (headline) => {
              const top = (node, at) => {
                const range = document.createRange();
                range.setStart(node, at);
                range.setEnd(node, at + 1);
                return range.getBoundingClientRect().top;
              };
              const mark = document.createTreeWalker(headline, NodeFilter.SHOW_TEXT);
              while (mark.nextNode() && !mark.currentNode.data.includes('·'));
              const at = mark.currentNode.data.indexOf('·');
              for (let width = 600; width > 60; width -= 4) {
                headline.style.width = `${width}px`;
                if (top(mark.currentNode, at) > top(mark.currentNode, at - 1) + 4) return false;
              }
              return true;
            }
            """));
    }

    [Theory]
    [InlineData(OddNewsroom.Chart, 3)]
    [InlineData(OddNewsroom.Wide, 1)]
    public async Task A_tall_chart_and_a_wide_table_are_printed_on_few_sheets_in_the_size_of_the_text(string path, int most)
    {
        await using var reader = await browser.NewReader(width: 673, site: _newsroom!.Host.Address);
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await reader.Go(path);
        Assert.True(await reader.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth + 1"), $"{path} would be made smaller");
        var paper = Encoding.Latin1.GetString(await reader.Page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true }));
        Assert.InRange(Sheet().Count(paper), 1, most);
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex Sheet();
}
