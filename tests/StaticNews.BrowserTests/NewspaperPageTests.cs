namespace StaticNews.BrowserTests;

/// <summary>An article page has every part that readers know from Korean newspapers, from top to bottom.</summary>
public sealed class NewspaperPageTests(Browser browser)
{
    [Fact]
    public async Task Every_part_stands_below_the_one_before()
    {
        await using var reader = await browser.NewReader();
        await reader.Go(SamplePaths.Shape);
        var page = reader.Page;
        (string Part, ILocator Where)[] parts =
        [
            ("the skip link", page.Locator("a[href='#main']")),
            ("the column", page.Locator("main").GetByText("서가람의 장부").First),
            ("the headline", page.Locator("h1")),
            ("by medium and date", page.GetByText("by 물빛일보")),
            ("the first line of the deck", page.GetByText("보행로·일자리·섬 의료에 1864억원 배정").First),
            ("the third line of the deck", page.GetByText("의회 \"재원 210억원 불투명\" 지적도").First),
            ("the ad at the top", page.Locator("main .ad").First),
            ("the first paragraph", page.GetByText("물빛시가 2027년에 힘을 쏟을").First),
            ("the first subhead", page.Locator("main h2").GetByText("걷는 길", new() { Exact = true })),
            ("the table", page.Locator("main table")),
            ("the last subhead", page.Locator("main h2").GetByText("약속을 재는 자")),
            ("the signature", page.Locator("main").GetByText("garam@mulbit.example.org")),
            ("the ad at the foot", page.Locator("main .ad").Last),
            ("the first card", page.Locator(".related article").Nth(0)),
            ("the second card", page.Locator(".related article").Nth(1)),
            ("the third card", page.Locator(".related article").Nth(2)),
            ("the copyright line", page.Locator("main").GetByText("물빛일보").Last),
            ("the imprint", page.Locator("footer").GetByText("해담 가00417")),
        ];
        await page.Keyboard.PressAsync("Tab");
        var above = double.NegativeInfinity;
        foreach (var (part, where) in parts)
        {
            var box = await where.First.BoundingBoxAsync();
            Assert.True(box is not null, $"{part} is not there");
            var top = box.Y + await page.EvaluateAsync<double>("window.scrollY");
            Assert.True(top >= above, $"{part} stands above the part before it");
            above = top - 1;
        }
    }

    [Fact]
    public async Task The_headline_keeps_its_quotes_and_stands_in_the_title()
    {
        await using var reader = await browser.NewReader();
        await reader.Go(SamplePaths.Shape);
        const string Headline = "\"물길 따라 다시 걷는 도시\"…물빛시, 2027년 10대 과제 확정";
        Assert.Equal(Headline, (await reader.Page.Locator("h1").InnerTextAsync()).Trim());
        Assert.StartsWith(Headline, await reader.Page.TitleAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cards_have_a_headline_an_excerpt_and_a_host()
    {
        await using var reader = await browser.NewReader();
        await reader.Go(SamplePaths.Shape);
        var cards = reader.Page.Locator(".related article");
        Assert.Equal(3, await cards.CountAsync());
        var elsewhere = cards.Filter(new() { HasText = "plan.haedam.example" });
        Assert.Contains("2027년 해담도 시군별 중점 과제", await elsewhere.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("해담도가 도내 열한 개 시군의", await elsewhere.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(2, await cards.Filter(new() { HasText = "물빛일보" }).CountAsync());
    }

    [Fact]
    public async Task The_signature_is_printed_once()
    {
        await using var reader = await browser.NewReader();
        await reader.Go(SamplePaths.Shape);
        Assert.Equal(1, await reader.Page.Locator("main").GetByText("/서가람 기자").CountAsync());
    }
}
