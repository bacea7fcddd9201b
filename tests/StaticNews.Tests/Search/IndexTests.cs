using StaticNews.Tests.WholeSite;

namespace StaticNews.Tests.Search;

/// <summary>The index against a plain scan of every text: it misses nothing, and finds nothing else where it promises that.</summary>
[Trait("suite", "search")]
[Collection("sample site")]
public sealed class IndexTests
{
    private const int Cut = 300;

    [Fact]
    public void Nothing_is_missed_among_a_thousand_articles()
    {
        var newsroom = MixedNewsroom.Built;
        Assert.Equal(1_000, newsroom.Result.Articles);
        var faults = Compare(new IndexReader(newsroom.Files), [.. newsroom.Texts.Select((text, at) => (at + 1, text.Head, text.All))], isExactToo: true, out var answered);
        Assert.True(answered > 200, $"Only {answered} questions had an answer.");
        Assert.Empty(faults);
    }

    [Fact]
    public void Nothing_is_missed_where_a_question_may_load_little()
    {
        var newsroom = MixedNewsroom.Built;
        var texts = newsroom.Texts.Select((text, at) => (at + 1, text.Head, text.All)).ToArray();
        Assert.Empty(Compare(new IndexReader(newsroom.Files), texts, isExactToo: true, out _, room: 1_500));
    }

    [Fact]
    public void Nothing_is_missed_in_the_sample()
    {
        var faults = Compare(new IndexReader(SampleSite.Built.Files), [.. SampleTexts.All], isExactToo: false, out var answered);
        Assert.True(answered > 200, $"Only {answered} questions had an answer.");
        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("s:a", 500)]
    [InlineData("s:b", 500)]
    [InlineData("s:c", 0)]
    public void A_section_is_a_list_of_its_own(string filter, int expected) =>
        Assert.Equal(expected, new IndexReader(MixedNewsroom.Built.Files).Word(filter, isBeginning: false).Sum(lists => lists.Body.Length));

    [Fact]
    public void The_manifest_names_every_file_and_every_day()
    {
        var files = MixedNewsroom.Built.Files;
        var index = new IndexReader(files);
        Assert.Equal(files.Keys.Where(path => path.StartsWith("search/", StringComparison.Ordinal) && path.EndsWith(".bin", StringComparison.Ordinal) && path != "search/manifest.bin"), index.Named.Order(StringComparer.Ordinal));
        Assert.Equal(1_000, index.Days.Sum(day => day.Articles));
        Assert.Equal(new DateTime(2024, 1, 1).AddHours(7 + 6).Date, DateTime.UnixEpoch.AddDays(index.Days[0].Gap));
        Assert.Equal(5, index.Reporters.Count(reporter => reporter.Count > 0));
        Assert.Equal(1_000, index.Urls().Count);
    }

    [Fact]
    public void What_search_engines_shall_not_see_and_drafts_are_in_no_byte()
    {
        var site = SmallSite.WithArticles(3);
        site.Put("site.yml", "name: 시험일보\nbase_url: https://news.example/\n");
        site.Put("articles/hidden.md", "---\ntitle: 숨은 기사\ndate: 2026-03-02 12:00\nnoindex: true\n---\n비밀본문이다.\n");
        site.Put("articles/draft.md", "---\ntitle: 초고 기사\ndate: 2026-03-02\ndraft: true\n---\n비밀초고다.\n");
        var index = new IndexReader(site.Build());
        Assert.Equal(4, index.Articles);
        Assert.Equal([3], index.LeftOut);
        Assert.Empty(index.Pair('비', '밀'));
        Assert.Equal([1, 2, 4], index.Pair('기', '사').Single().Head);
        Assert.Equal([1, 2, 4], index.Urls().Keys);
    }

    [Fact]
    public void The_label_the_series_the_story_and_corrections_are_found()
    {
        var site = SmallSite.WithArticles(1);
        site.Put("site.yml", "name: 시험일보\nbase_url: https://news.example/\n");
        site.Put("articles/named.md", "---\ntitle: 바다\ndate: 2026-04-01\nlabel: 단독\nseries: 섬마을\nstory: 방조제\ncorrections: [{ date: 2026-04-02, text: 수치를 고침 }]\n---\n물결.\n");
        var index = new IndexReader(site.Build());
        foreach (var (first, second) in new[] { ('단', '독'), ('섬', '마'), ('방', '조'), ('수', '치') }) Assert.Equal([2], index.Pair(first, second).SelectMany(lists => lists.Head));
    }

    [Fact]
    public void A_new_article_changes_no_card_of_an_old_one()
    {
        var site = SmallSite.WithArticles(9);
        site.Put("site.yml", "name: 시험일보\nbase_url: https://news.example/\n");
        var before = site.Build().Keys.Where(path => path.StartsWith("search/c0-", StringComparison.Ordinal));
        site.Put("articles/new.md", "---\ntitle: 새 기사\ndate: 2026-04-01\n---\n새로 왔다.\n");
        Assert.Equal(before, site.Build().Keys.Where(path => path.StartsWith("search/c0-", StringComparison.Ordinal)));
    }

    private static List<string> Compare(IndexReader index, (int Number, string Head, string All)[] texts, bool isExactToo, out int answered, int room = 45_000)
    {
        var asker = new IndexAsker(index, room);
        var faults = new List<string>();
        answered = 0;
        foreach (var asked in Questions.ByHand.Concat(Questions.CutFrom(texts.Select(text => text.All), Cut)))
        {
            string[] words = [.. PlainScan.Words(asked)];
            if (words.Length == 0) continue;
            var expected = texts.Where(text => PlainScan.Contains(words, text.Head, text.All)).Select(text => text.Number).ToHashSet();
            var (found, isExact) = asker.Ask(asked);
            if (expected.Count > 0) answered++;
            if (!expected.IsSubsetOf(found)) faults.Add($"{asked}: misses {string.Join(' ', expected.Except(found).Take(5))}");
            if (isExactToo && isExact && !expected.SetEquals(found)) faults.Add($"{asked}: promises to be exact, but has {string.Join(' ', found.Except(expected).Take(5))}");
        }

        return faults;
    }
}
