using System.Text;
using System.Text.RegularExpressions;

namespace StaticNews.BrowserTests;

/// <summary>An article on paper, as a reader would file it.</summary>
public sealed partial class PrintTests(Browser browser)
{
    [Fact]
    public async Task Pages_fill_sheets_of_a4_and_nothing_is_cut_off()
    {
        // As wide as A4 between margins of 16 mm.
        await using var reader = await browser.NewReader(width: 673, scheme: ColorScheme.Dark);
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var path in (string[])["", .. SamplePaths.Articles, "politics/", "tags/", "stories/은여울다리균열/", "corrections/", "about/"])
        {
            await reader.Go(path);
            var cut = await reader.Page.EvaluateAsync<string[]>(
                """
                [...document.querySelectorAll('body *')]
                  .filter((element) => element.checkVisibility() && element.textContent.trim() && !element.closest('svg, .out-of-sight'))
                  .filter((element) => element.getBoundingClientRect().right > innerWidth + 1
                    || getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
                  .map((element) => element.outerHTML.slice(0, 120))
                """);
            Assert.Empty(cut);
            var paper = Encoding.Latin1.GetString(await reader.Page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true }));
            Assert.InRange(Sheet().Count(paper), 1, 6);
            Assert.Equal(Sheet().Count(paper), A4().Count(paper));
        }
    }

    [Fact]
    public async Task What_is_of_no_use_on_paper_stays_away_and_addresses_are_written_out()
    {
        await using var reader = await browser.NewReader(scheme: ColorScheme.Dark);
        await reader.Go(SamplePaths.Shape);
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        foreach (var useless in new[] { ".tools", ".menu", ".ad", ".related", ".neighbours", ".share-buttons", ".footer-nav" })
            await Assertions.Expect(reader.Page.Locator(useless).First).ToBeHiddenAsync();
        foreach (var useful in new[] { "h1", ".nameplate", ".byline", ".times", ".prose", ".imprint", ".share [data-address]" })
            await Assertions.Expect(reader.Page.Locator(useful).First).ToBeVisibleAsync();
        var address = await reader.Page.Locator(".share [data-address]").EvaluateAsync<string>("link => getComputedStyle(link, '::after').content");
        Assert.StartsWith("\": https://mulbit.example.org/paper/2026/10/29/", address, StringComparison.Ordinal);
        Assert.Equal("rgb(255, 255, 255)", await reader.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex Sheet();

    [GeneratedRegex(@"/MediaBox\s*\[0 0 59[45]\S* 84[12]\S*\]")]
    private static partial Regex A4();
}
