using CsCheck;
using StaticNews.Engine.Shared.Text;

namespace StaticNews.Tests.Shared;

public sealed class NearestTests
{
    private static readonly string[] Keys = ["title", "deck", "reporter", "reporters", "date", "updated", "section", "tags", "summary", "image", "label", "series", "story", "page_size"];

    private static readonly string[] Paths = ["images/2026/flood.jpg", "images/2026/market.jpg", "images/mayor.jpg", "articles/2026/08/market.md", "articles/rain/index.md", "articles/wind/index.md"];

    [Theory]
    [InlineData("titel", "title")]
    [InlineData("Title", "title")]
    [InlineData("repoter", "reporter")]
    [InlineData("sumary", "summary")]
    [InlineData("tag", "tags")]
    [InlineData("page-size", "page_size")]
    [InlineData("udpated", "updated")]
    [InlineData("weather", null)]
    [InlineData("x", null)]
    [InlineData("", null)]
    public void Keys_are_suggested(string name, string? expected) => Assert.Equal(expected, Nearest.Find(name, Keys));

    [Theory]
    [InlineData("김기지", "김기자")]
    [InlineData("김 기자", "김기자")]
    [InlineData("박기쟈", "박기자")]
    [InlineData("\u1100\u1175\u11B7\u1100\u1175\u110C\u1161", "김기자")]
    [InlineData("최수현", null)]
    public void Korean_names_are_compared_key_by_key(string name, string? expected) => Assert.Equal(expected, Nearest.Find(name, ["박기자", "김기자", "정하늘"]));

    [Theory]
    [InlineData("images/2026/fload.jpg", "images/2026/flood.jpg")]
    [InlineData("images/flood.jpg", "images/2026/flood.jpg")]
    [InlineData("mayor.jpg", "images/mayor.jpg")]
    [InlineData("../market.md", "articles/2026/08/market.md")]
    [InlineData("images/2025/flod.jpg", "images/2026/flood.jpg")]
    [InlineData("imagse/mayor.jpg", "images/mayor.jpg")]
    [InlineData("articles/2026/rain/index.md", "articles/rain/index.md")]
    [InlineData("articles/election/index.md", null)]
    [InlineData("images/unknown.png", null)]
    public void Paths_are_found_by_their_file_name_too(string name, string? expected) => Assert.Equal(expected, Nearest.Find(name, Paths));

    [Fact]
    public void Ties_do_not_depend_on_the_order()
    {
        Assert.Equal("cart", Nearest.Find("cat", ["chat", "cart", "cost"]));
        Assert.Equal("cart", Nearest.Find("cat", ["cart", "cost", "chat"]));
    }

    [Theory]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("ab", "ba", 1)]
    [InlineData("", "abc", 3)]
    [InlineData("abcdef", "abcdef", 0)]
    [InlineData("abcd", "acbd", 1)]
    public void Distance_counts_slips(string left, string right, int expected)
    {
        Assert.Equal(expected, new EditDistance().Between([.. left], [.. right], 6));
        Assert.Equal(Math.Min(expected, 2), new EditDistance().Between([.. left], [.. right], 1));
    }

    [Fact]
    public void The_band_changes_no_result()
    {
        var word = Gen.Char['a', 'd'].Array[0, 12].Select(c => new string(c));
        var distance = new EditDistance();
        Gen.Select(word, word, Gen.Int[0, 6]).Sample(
            (left, right, limit) => distance.Between([.. left], [.. right], limit) == Math.Min(distance.Between([.. left], [.. right], 100), limit + 1),
            threads: 1);
    }

    [Fact]
    public void Anything_may_be_asked() => Gen.Select(RandomText.Any, RandomText.Any.Array[0, 8]).Sample((name, candidates) =>
    {
        var found = Nearest.Find(name, candidates);
        return found is null || candidates.Contains(found);
    });

    [Fact]
    public void Very_long_names_cost_little() => Assert.Null(Nearest.Find(new string('가', 1_000_000), [new string('나', 1_000_000), "다"]));
}
