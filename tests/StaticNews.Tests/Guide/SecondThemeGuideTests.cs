using System.Text;
using StaticNews.Tests.WholeSite;

namespace StaticNews.Tests.Guide;

/// <summary>Who follows theme/README.md ends with the theme that the tests build, file by file.</summary>
[Trait("suite", "guide")]
public sealed class SecondThemeGuideTests
{
    [Fact]
    public void Every_file_that_the_guide_shows_is_the_themes_and_none_is_missing()
    {
        var shown = SecondTheme.Fences.Where(static fence => fence.Argument.Contains('/', StringComparison.Ordinal) || fence.Argument == "theme.yml").ToDictionary(static fence => fence.Argument, static fence => fence.Text);
        var files = SecondTheme.OwnFiles.ToDictionary(static file => file.Key, static file => Encoding.UTF8.GetString(file.Value));
        Assert.Equal(files.Keys.Order(StringComparer.Ordinal), shown.Keys.Order(StringComparer.Ordinal));
        Assert.All(shown, file => Assert.Equal(files[file.Key], file.Value));
    }

    [Fact]
    public void What_it_copies_is_in_the_default_theme() => Assert.Equal(["languages/ko.yml", "languages/en.yml", "assets/search.js", "assets/favicon.svg"], SecondTheme.Copied);
}
