using System.Text;

namespace StaticNews.Tests.Casework;

/// <summary>The case runner itself: a case that is written wrongly must not pass.</summary>
[Trait("suite", "cases")]
public sealed class CaseRunnerTests
{
    private const string Article = "=== input/articles/tide.md\n---\ntitle: 밀물\ndate: 2026-03-04\n---\n본문.\n\n";

    [Fact]
    public void There_are_cases_of_every_kind()
    {
        string[] kinds =
        [
            "Admin", "Archive", "Articles", "Blocks", "Broken", "Charts", "Corrections", "Desk", "DeskSigns", "Embargo", "Feeds",
            "FrontMatter", "Hostile", "Languages", "Links", "Lists", "Markdown", "Pictures", "RawHtml", "Redirects", "Related",
            "Reporters", "Routes", "Search", "Series", "Settings", "Sitemap", "Tags", "Text", "Themes",
        ];
        Assert.Equal(kinds, CaseFolder.Names().Select(name => name.Split('/')[0]).Distinct().Order(StringComparer.Ordinal));
        Assert.True(CaseFolder.Names().Length >= 110);
    }

    [Fact]
    public void A_case_that_expects_nothing_fails() => Assert.Single(Check(Article));

    [Fact]
    public void A_case_fails_on_diagnostics_that_it_does_not_expect() =>
        Assert.Single(Check("=== input/articles/tide.md\n본문.\n\n=== expect files include\nindex.html\n"));

    [Theory]
    [InlineData("=== expect / contains\n없는 글\n")]
    [InlineData("=== expect / lacks\n밀물\n")]
    [InlineData("=== expect / is\n다른 글\n")]
    [InlineData("=== expect /none/ lacks\n무엇\n")]
    [InlineData("=== expect files\nindex.html\n")]
    [InlineData("=== expect files include\nnone.html\n")]
    [InlineData("=== expect no file /rss.xml\n")]
    [InlineData("=== expect / contains (once)\nhref\n")]
    [InlineData("=== expect / contains\n</html>\n<html\n")]
    [InlineData("=== expect diagnostics\ninput/articles/tide.md:1:1: error SN2001: This article has no title.\n")]
    public void An_expectation_that_does_not_hold_fails(string expectation) => Assert.Single(Check(Article + expectation));

    [Theory]
    [InlineData("=== expects / contains\nx\n")]
    [InlineData("=== expect / has\nx\n")]
    [InlineData("=== output/x\nx\n")]
    [InlineData("=== options\nspeed: 7\n")]
    [InlineData("=== options\ntheme\n")]
    [InlineData("=== theme/none.html (absent)\n")]
    public void A_section_that_nobody_knows_fails(string section) => Assert.Throws<FormatException>(() => Check(Article + section));

    [Fact]
    public void An_update_rewrites_whole_texts_and_nothing_else()
    {
        var text = "Prose.\n\n" + Article + "=== expect diagnostics\nold\n\n=== expect / contains\n>밀물</a>\n\n=== expect /robots.txt is\nold\n";
        var file = CaseFile.Parse("update", text);
        var updated = CaseUpdate.Rewritten(file, new(), CaseRunner.Run(CaseSite.Of(file, new()), new()));
        Assert.StartsWith("Prose.\n\n" + Article, updated, StringComparison.Ordinal);
        Assert.Contains("=== expect / contains\n>밀물</a>\n", updated, StringComparison.Ordinal);
        Assert.EndsWith("Sitemap: https://news.example/news-sitemap.xml\n", updated, StringComparison.Ordinal);
        Assert.DoesNotContain("old", updated, StringComparison.Ordinal);
        Assert.Empty(Check(updated));
    }

    [Fact]
    public void An_update_is_refused_under_ci()
    {
        Assert.False(CaseUpdate.Decide(null, "true"));
        Assert.True(CaseUpdate.Decide("1", null));
        Assert.Throws<InvalidOperationException>(() => CaseUpdate.Decide("1", "true"));
    }

    [Fact]
    public void A_case_that_needs_no_update_is_written_back_as_it_was() =>
        Assert.All(CaseFolder.Names(), name =>
        {
            var file = CaseFolder.Read(name);
            Assert.Equal(File.ReadAllText(Repository.PathOf($"tests/StaticNews.Tests/Cases/{name}.case")).TrimEnd('\n'), file.Write(section => section.Text).TrimEnd('\n'));
        });

    [Fact]
    public void Escapes_stand_for_bytes()
    {
        Assert.Equal([(byte)'a', 0, 0xFF, (byte)'\r', (byte)'\n', (byte)'\\'], CaseText.Bytes(@"a\0\xFF\r\n\\"));
        Assert.Equal("바\u3000나", CaseText.Unescape(@"\uBC14\u3000나"));
        Assert.Equal("한줄", Encoding.UTF8.GetString(CaseText.Bytes("한\\\n줄")));
        Assert.Throws<FormatException>(() => CaseText.Bytes(@"\q"));
    }

    private static ImmutableArray<string> Check(string text)
    {
        var file = CaseFile.Parse("own", text);
        var options = CaseOptions.Parse(file);
        return CaseChecker.Check(file, options, CaseRunner.Run(CaseSite.Of(file, options), options));
    }
}
