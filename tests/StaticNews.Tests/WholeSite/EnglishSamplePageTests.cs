using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Reading;

namespace StaticNews.Tests.WholeSite;

/// <summary>The sample newsroom with one setting changed: what its authors wrote stays Korean, and everything else is English.</summary>
[Trait("suite", "whole-site")]
[Collection("sample site")]
public sealed partial class EnglishSamplePageTests() : SitePageTests(SampleSite.English)
{
    private const string Content = ".prose, .notice, .corrections span, .ledger-text, figcaption, .imprint dd, .copyright, .article-copyright, .ad-room, script, style, noscript";
    private static readonly ImmutableArray<string[]> KoreanWords = [.. Words().Where(word => Hangul().IsMatch(word)).Select(word => Placeholder().Split(word))];
    private static readonly string Written = string.Join('\n', FolderBytes.Read(Repository.PathOf("input")).Select(file => Encoding.UTF8.GetString(file.Value)));

    [Fact]
    public void No_word_of_the_theme_is_Korean()
    {
        Assert.True(KoreanWords.Length > 100, $"{KoreanWords.Length} words");
        var left = SampleSite.English.ReadPages.SelectMany(page => TextsOf(page).Where(IsKoreanWord).Select(text => $"{page.Path}: {text}"));
        Assert.Equal("", string.Join('\n', left.Distinct()));
    }

    [Fact]
    public void Dates_are_written_as_in_English()
    {
        var times = SampleSite.English.ReadPages.SelectMany(page => page.Document.QuerySelectorAll("time")).Where(time => time.Closest(".prose") is null).ToArray();
        Assert.True(times.Length > 1000, $"{times.Length} times");
        Assert.All(times.Where(time => time.Closest("template") is null), time => Assert.Matches(EnglishDate(), time.TextContent.Trim()));
        Assert.Contains(SampleSite.English.ReadPages, page => page.Document.Title is ['A', ..] title && title.StartsWith("August 2026", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_page_says_that_it_is_English() => Assert.All(SampleSite.English.ReadPages, page =>
    {
        Assert.Equal("en", page.Document.DocumentElement!.GetAttribute("lang"));
        Assert.Equal("en_US", page.Document.QuerySelector("meta[property='og:locale']")?.GetAttribute("content"));
    });

    // Where a word has room for something, an author may have written the same by chance.
    private static bool IsKoreanWord(string text) =>
        KoreanWords.Any(parts => IsFilledIn(text, parts) && (parts.Length == 1 || !Written.Contains(text.TrimStart('#'), StringComparison.Ordinal)));

    private static bool IsFilledIn(string text, string[] parts)
    {
        if (parts.Length == 1) return text == parts[0];
        if (!text.StartsWith(parts[0], StringComparison.Ordinal)) return false;
        var at = parts[0].Length;
        foreach (var part in parts[1..^1])
        {
            at = text.IndexOf(part, Math.Min(at + 1, text.Length), StringComparison.Ordinal);
            if (at < 0) return false;
            at += part.Length;
        }

        return text.Length > at + parts[^1].Length && text.EndsWith(parts[^1], StringComparison.Ordinal);
    }

    private static IEnumerable<string> TextsOf(SamplePage page)
    {
        foreach (var element in page.Document.All.Where(element => element.Closest(Content) is null))
        {
            foreach (var text in element.ChildNodes.OfType<IText>().Select(node => node.Text)) yield return Spaces().Replace(text, " ").Trim();
            foreach (var name in (string[])["aria-label", "abbr", "title", "content", "placeholder", "data-count", "data-none"])
            {
                if (element.GetAttribute(name) is { } value) yield return value;
            }
        }
    }

    private static ImmutableArray<string> Words()
    {
        var input = SampleSite.NewSource();
        return EditionReader.Read(SourceScanner.Scan(input).Value, input, SampleSite.NewTheme(), null, null, 2).Value.Theme.Words.Values;
    }

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("[가-힣]")]
    private static partial Regex Hangul();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^((Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day, )?(January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}(,? \d\d:\d\d)?$")]
    private static partial Regex EnglishDate();
}
