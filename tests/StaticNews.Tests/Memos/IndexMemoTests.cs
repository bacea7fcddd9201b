using StaticNews.Engine.Indexing;
using StaticNews.Tests.Indexing;

namespace StaticNews.Tests.Memos;

/// <summary>Related articles and search files that a memo knows are those that are worked out anew, whatever was edited where, one edit after the other.</summary>
[Trait("suite", "memo")]
public sealed class IndexMemoTests
{
    private const int Articles = 160;

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void Any_edit_leaves_what_a_clean_index_says(int seed, bool hasPages)
    {
        var random = new Random(seed);
        var edited = new Dictionary<int, string>();
        var memos = new MemoryMemoStore();
        var count = Articles;
        NewsArchive.Of(count, hasPages: hasPages, memos: memos);
        for (var round = 0; round < 60; round++)
        {
            var number = random.Next(4) == 0 ? random.Next(1, 40) : random.Next(1, count + 1);
            var before = edited.GetValueOrDefault(number) ?? NewsArchive.Article(number);
            var kind = random.Next(9);
            if (kind == 0) count = Math.Clamp(count + random.Next(-2, 3), 2, Articles + 40);
            else edited[number] = Edited(before, kind, random, number);
            var warm = NewsArchive.Of(count, hasPages: hasPages, memos: memos, edited: edited);
            var clean = NewsArchive.Of(count, hasPages: hasPages, edited: edited);
            Assert.True(Related(clean).SequenceEqual(Related(warm)), FormattableString.Invariant($"related, round {round}, edit {kind} of {number}"));
            Assert.Equal(clean.Search!.Files.Select(static file => file.Name), warm.Search!.Files.Select(static file => file.Name));
            foreach (var (made, kept) in clean.Search.Files.Zip(warm.Search.Files)) Assert.Equal(made.Bytes, kept.Bytes);
        }
    }

    [Fact]
    public void A_rewrite_that_gets_a_headline_of_its_own_is_picked_although_no_shared_word_changed()
    {
        const int First = 100;
        var headline = HeadlineOf(NewsArchive.Article(First));
        var second = NewsArchive.Article(First + 1);
        var edited = new Dictionary<int, string> { [First + 1] = second.Replace(HeadlineOf(second), headline, StringComparison.Ordinal) };
        var memos = new MemoryMemoStore();
        Assert.DoesNotContain(First, PicksOf(NewsArchive.Of(Articles, memos: memos, edited: edited), First + 1));
        edited[First] = NewsArchive.Article(First).Replace(headline, headline + " 꿩꿩꿩", StringComparison.Ordinal);
        Assert.Contains(First, PicksOf(NewsArchive.Of(Articles, memos: memos, edited: edited), First + 1));
    }

    [Fact]
    public void A_young_paper_grows_as_if_it_were_made_anew()
    {
        var memos = new MemoryMemoStore();
        for (var count = 1; count <= 48; count++) Assert.Equal(Related(NewsArchive.Of(count)), Related(NewsArchive.Of(count, memos: memos)));
        for (var count = 47; count > 20; count--) Assert.Equal(Related(NewsArchive.Of(count)), Related(NewsArchive.Of(count, memos: memos)));
    }

    [Fact]
    public void Where_nothing_changed_nothing_is_saved()
    {
        var memos = new MemoryMemoStore();
        NewsArchive.Of(Articles, memos: memos);
        var saves = memos.Saves;
        NewsArchive.Of(Articles, memos: memos);
        Assert.Equal(saves, memos.Saves);
    }

    private static string Edited(string text, int kind, Random random, int number) => kind switch
    {
        1 => text + NewsArchive.Words(random, 6) + "\n",
        2 => text.Replace("title: ", "title: " + NewsArchive.Words(random, 1) + " ", StringComparison.Ordinal),
        3 => text.Replace("section: 면", "section: 새면", StringComparison.Ordinal),
        4 => text.Replace("tags: [", "tags: [" + NewsArchive.Words(random, 1) + ", ", StringComparison.Ordinal),
        5 => text.Contains("story: ", StringComparison.Ordinal) ? text.Replace("story: ", "series: ", StringComparison.Ordinal) : text.Replace("tags: ", "story: 사건 1\ntags: ", StringComparison.Ordinal),
        6 => text.Contains("related: ", StringComparison.Ordinal) || number == 1 ? text : text.Replace("tags: ", FormattableString.Invariant($"related: [a{random.Next(1, number):000}.md]\ntags: "), StringComparison.Ordinal),
        7 => NewsArchive.Article(Math.Max(1, number - 1)).Replace("title: ", "title: 다시 ", StringComparison.Ordinal),
        _ => text.Replace("date: 2026-", "date: 2025-", StringComparison.Ordinal),
    };

    private static string HeadlineOf(string article) => article.Split('\n')[1];

    private static IEnumerable<int> PicksOf(Newsroom newsroom, int number) => newsroom.Related.Lists[number - 1].Select(static choice => choice.Number);

    private static IEnumerable<string> Related(Newsroom newsroom) =>
        newsroom.Related.Lists.Select(static list => string.Join(' ', list.Select(static choice => $"{choice.Number}{choice.Origin}")));
}
