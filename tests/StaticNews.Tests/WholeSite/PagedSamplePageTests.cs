namespace StaticNews.Tests.WholeSite;

/// <summary>The pages of the sample site with short pages, so that lists have many.</summary>
[Trait("suite", "whole-site")]
[Collection("sample site")]
public sealed class PagedSamplePageTests() : SitePageTests(SampleSite.Paged)
{
    [Fact]
    public void Lists_have_numbered_pages()
    {
        var numbered = SampleSite.Paged.Pages.Where(page => page.Path.Contains("/page/", StringComparison.Ordinal)).ToArray();
        Assert.True(numbered.Length >= 10, $"{numbered.Length} numbered pages");
        Assert.DoesNotContain(SampleSite.Paged.Files.Keys, path => path.EndsWith("/page/0/index.html", StringComparison.Ordinal));
    }
}
