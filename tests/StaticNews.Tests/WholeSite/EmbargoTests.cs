using System.Globalization;
using System.Text;
using StaticNews.Engine.Shared.Text;
using StaticNews.Tests.Search;

namespace StaticNews.Tests.WholeSite;

/// <summary>Nothing of the sample's embargoed article is in the output: no word that stands in it alone, in no spelling, in no file, in no file's name.</summary>
[Trait("suite", "whole-site")]
[Collection("sample site")]
public sealed class EmbargoTests
{
    private const string Day = "2099/12/31";
    private const string Url = "/2099/12/31/벼루아미-개막/";
    private const string Tag = "t:벼루아미";

    private static readonly byte[] Picture = File.ReadAllBytes(Repository.PathOf("input/articles/culture/벼루아미-개막/byeoruami-night.jpg"));

    private static readonly string[] Words = [.. File.ReadAllLines(Repository.PathOf("tests/embargoed-words.txt")).Where(line => line.Length > 0 && line[0] != '#')];

    private static readonly Lazy<SampleBuild> WithDrafts = new(() => SampleSite.Build(SampleSite.NewSource(), jobs: 2, drafts: true));

    public static TheoryData<string> All() => [.. Words];

    public static TheoryData<string> Korean() => [.. Words.Where(word => word.All(unit => unit is >= '\uAC00' and <= '\uD7A3'))];

    [Theory]
    [MemberData(nameof(All))]
    public void No_byte_of_the_output_tells(string word) => Assert.Empty(Traces(SampleSite.Built, word));

    [Theory]
    [MemberData(nameof(All))]
    public void The_search_would_find_it(string word) => Assert.NotEmpty(Traces(WithDrafts.Value, word));

    [Theory]
    [MemberData(nameof(Korean))]
    public void Its_words_lead_nowhere_in_the_index(string word) => Assert.Empty(Found(SampleSite.Built, word));

    [Theory]
    [MemberData(nameof(Korean))]
    public void Its_words_would_lead_to_it(string word) => Assert.Equal([Url], Found(WithDrafts.Value, word));

    [Fact]
    public void Its_url_its_tag_and_its_pictures_are_nowhere()
    {
        var site = SampleSite.Built;
        Assert.Empty(Traces(site, Day));
        Assert.DoesNotContain(site.Files.Keys, IsOfItsDay);
        Assert.Empty(new IndexReader(site.Files).Word(Tag, isBeginning: false));
        Assert.DoesNotContain(Url, new IndexReader(site.Files).Urls().Values);
        Assert.DoesNotContain(site.Files.Values, bytes => bytes.AsSpan().IndexOf(Picture) >= 0);
        Assert.Equal(site.Result.Articles, new IndexReader(site.Files).Articles);
    }

    [Fact]
    public void Its_url_its_tag_and_its_pictures_would_be_found()
    {
        var site = WithDrafts.Value;
        Assert.Contains(Traces(site, Day), path => path.StartsWith("search/c", StringComparison.Ordinal));
        Assert.Contains(Traces(site, Words[0]), path => path.StartsWith("search/w", StringComparison.Ordinal));
        Assert.Contains(site.Files.Keys, IsOfItsDay);
        Assert.Single(new IndexReader(site.Files).Word(Tag, isBeginning: false));
        Assert.Contains(Url, new IndexReader(site.Files).Urls().Values);
        Assert.Contains(site.Files.Values, bytes => bytes.AsSpan().IndexOf(Picture) >= 0);
    }

    private static bool IsOfItsDay(string path) => path.StartsWith("2099/", StringComparison.Ordinal) || path.Contains("/2099/", StringComparison.Ordinal);

    // The articles that the index names for a word: those of all its pairs of syllables.
    private static string[] Found(SampleBuild site, string word)
    {
        var reader = new IndexReader(site.Files);
        var urls = reader.Urls();
        var numbers = Enumerable.Range(0, word.Length - 1)
            .Select(at => reader.Pair(word[at], word[at + 1]).SelectMany(lists => lists.Head.Concat(lists.Body)))
            .Aggregate((all, next) => all.Intersect(next));
        return [.. numbers.Distinct().Select(number => urls[number])];
    }

    /// <summary>Whether a file of the output or its name holds the word in any spelling; search files are looked into.</summary>
    public static bool Tells(string path, byte[] content, string word)
    {
        var spellings = Spellings(word).Distinct(StringComparer.Ordinal).ToArray();
        if (spellings.Any(spelling => path.Contains(spelling, StringComparison.OrdinalIgnoreCase))) return true;
        var read = path.EndsWith(".bin", StringComparison.Ordinal) ? IndexFile.Inflate(content) : content;
        return spellings.Select(Encoding.UTF8.GetBytes).Any(spelling => content.AsSpan().IndexOf(spelling) >= 0 || read.AsSpan().IndexOf(spelling) >= 0);
    }

    private static IEnumerable<string> Traces(SampleBuild site, string word) => site.Files.Where(file => Tells(file.Key, file.Value, word)).Select(static file => file.Key);

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
