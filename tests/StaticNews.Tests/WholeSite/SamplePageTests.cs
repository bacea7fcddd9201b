namespace StaticNews.Tests.WholeSite;

/// <summary>The pages of the sample site.</summary>
[Trait("suite", "whole-site")]
[Collection("sample site")]
public sealed class SamplePageTests() : SitePageTests(SampleSite.Built)
{
    [Fact]
    public void The_sample_is_a_whole_newsroom()
    {
        Assert.True(SampleSite.Built.Result.Articles >= 48, $"{SampleSite.Built.Result.Articles} articles");
        Assert.Equal(SampleSite.Built.Files.Count, SampleSite.Built.Result.Files);
        string[] expected = ["index.html", "404.html", "rss.xml", "sitemap.xml", "robots.txt", ".nojekyll", "tags/index.html", "reporters/index.html", "archive/index.html", "series/index.html", "stories/index.html"];
        Assert.All(expected, path => Assert.Contains(path, SampleSite.Built.Files.Keys));
        Assert.Contains(SampleSite.Built.Pages, page => page.IsRedirect);
    }
}
