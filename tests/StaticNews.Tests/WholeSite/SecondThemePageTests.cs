using System.Text;
using StaticNews.Engine.Discovery;

namespace StaticNews.Tests.WholeSite;

/// <summary>The pages of the sample site in the second theme: what is promised of every page does not hang on the default theme.</summary>
[Trait("suite", "whole-site")]
[Collection("sample site")]
public sealed class SecondThemePageTests() : SitePageTests(SampleSite.InSecondTheme)
{
    [Theory]
    [InlineData(".prose figure > img")]
    [InlineData(".prose .link-card a")]
    [InlineData(".prose .chart table")]
    [InlineData(".prose .embed a")]
    [InlineData(".prose .gallery figure")]
    [InlineData(".prose .factbox")]
    [InlineData(".prose .quote blockquote")]
    [InlineData(".prose .timeline time")]
    [InlineData(".prose .liveblog article[id]")]
    [InlineData(".prose .footnotes")]
    [InlineData(".ad")]
    public void Every_kind_of_block_is_printed(string selector) =>
        Assert.Contains(SampleSite.InSecondTheme.ReadPages, page => page.Document.QuerySelector(selector) is not null);

    [Fact]
    public void A_paper_in_English_has_no_mistakes_either()
    {
        var files = FolderBytes.Read(Repository.PathOf("input")).ToDictionary(StringComparer.Ordinal);
        files["site.yml"] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(files["site.yml"]).Replace("language: ko", "language: en", StringComparison.Ordinal));
        var built = SampleSite.Build(new MemoryFolder("input", files), jobs: 2, theme: SecondTheme.NewFolder());
        Assert.Equal("", DiagnosticLines.Of(built.Result.Diagnostics));
        Assert.Contains("Archive", built.TextOf("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_site_chooses_shows()
    {
        var files = FolderBytes.Read(Repository.PathOf("input")).ToDictionary(StringComparer.Ordinal);
        files["site.yml"] = [.. files["site.yml"], .. Encoding.UTF8.GetBytes("\ntheme: { ink: sea, rules: none, summaries: false, measure: 30, face: \"'바른 바탕', serif\" }\n")];
        var built = SampleSite.Build(new MemoryFolder("input", files), jobs: 2, theme: SecondTheme.NewFolder());
        Assert.Equal("", DiagnosticLines.Of(built.Result.Diagnostics));
        var style = built.TextOf(built.Files.Keys.Single(path => path.EndsWith(".css", StringComparison.Ordinal)));
        Assert.Contains("--option-face:'바른 바탕', serif;--option-ink:#0d5a70;--option-measure:30;", style, StringComparison.Ordinal);
        Assert.Contains("--option-ink:light-dark(#0d5a70, #86c8de);", style, StringComparison.Ordinal);
        Assert.Contains("rules-none", built.TextOf("index.html"), StringComparison.Ordinal);
        Assert.True(built.TextOf("politics/index.html").Length < SampleSite.InSecondTheme.TextOf("politics/index.html").Length);
    }
}
