using System.Globalization;
using System.Text;
using StaticNews.Engine.Shared.Text;

namespace StaticNews.Tests.WholeSite;

/// <summary>Nothing of the sample's embargoed article is in the output: no word that stands in it alone, in no spelling, in no file, in no file's name.</summary>
[Trait("suite", "whole-site")]
[Collection("sample site")]
public sealed class EmbargoTests
{
    private static readonly string[] Words = [.. File.ReadAllLines(Repository.PathOf("tests/embargoed-words.txt")).Where(line => line.Length > 0 && line[0] != '#')];

    public static TheoryData<string> All() => [.. Words];

    [Theory]
    [MemberData(nameof(All))]
    public void No_byte_of_the_output_tells(string word) => Assert.Empty(Traces(SampleSite.Built, word));

    [Theory]
    [MemberData(nameof(All))]
    public void The_search_would_find_it(string word) =>
        Assert.NotEmpty(Traces(SampleSite.Build(SampleSite.NewSource(), jobs: 2, drafts: true), word));

    private static IEnumerable<string> Traces(SampleBuild site, string word)
    {
        var spellings = Spellings(word).Distinct(StringComparer.Ordinal).ToArray();
        var bytes = spellings.Select(Encoding.UTF8.GetBytes).ToArray();
        foreach (var (path, content) in site.Files)
        {
            if (spellings.Any(spelling => path.Contains(spelling, StringComparison.OrdinalIgnoreCase))) yield return path;
            else if (bytes.Any(spelling => content.AsSpan().IndexOf(spelling) >= 0)) yield return path;
        }
    }

    private static IEnumerable<string> Spellings(string word)
    {
        yield return word;
        yield return word.ToUpperInvariant();
        yield return Decomposed(word);
        yield return UrlText.EncodePath(word);
        yield return UrlText.EncodePath(word).ToLowerInvariant();
        yield return UrlText.EncodePath(Decomposed(word));
        yield return Each(word, unit => $"\\u{unit:x4}");
        yield return Each(word, unit => $"\\u{unit:X4}");
        yield return Each(word, unit => $"&#{unit};");
        yield return Each(word, unit => $"&#x{unit:x};");
        yield return Each(word, unit => $"&#x{unit:X};");
    }

    private static string Each(string word, Func<int, FormattableString> spell) =>
        string.Concat(word.Select(unit => char.IsAscii(unit) ? unit.ToString() : spell(unit).ToString(CultureInfo.InvariantCulture)));

    // Hangul syllables to conjoining letters, by arithmetic: the runtime's own decomposition does nothing without culture data.
    private static string Decomposed(string word)
    {
        var result = new StringBuilder();
        foreach (var unit in word)
        {
            if (unit is < '\uAC00' or > '\uD7A3')
            {
                result.Append(unit);
                continue;
            }

            var index = unit - 0xAC00;
            result.Append((char)(0x1100 + index / 588)).Append((char)(0x1161 + index % 588 / 28));
            if (index % 28 != 0) result.Append((char)(0x11A7 + index % 28));
        }

        return result.ToString();
    }
}
