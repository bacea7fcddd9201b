using System.Diagnostics;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Shared.Text;

namespace StaticNews.Tests.Indexing;

/// <summary>A tag used once that was meant to be one in use.</summary>
public sealed class TagTwinsTests
{
    [Theory]
    [InlineData("전남데병원", "전남대병원")]
    [InlineData("전남대벼원", "전남대병원")]
    [InlineData("광주·전남통합", "광주전남통합")]
    [InlineData("광주-전남통합", "광주전남통합")]
    [InlineData("6.25", "6·25")]
    [InlineData("K팝", "K-팝")]
    [InlineData("은여울디리", "은여울다리")]
    [InlineData("은여울다링", "은여울다리")]
    [InlineData("가게대출규제", "가계대출규제")]
    [InlineData("시내뻐스", "시내버스")]
    [InlineData("startups", "startup")]
    [InlineData("OepnAI", "OpenAI")]
    [InlineData("청년일자라", "청년일자리")]
    public void Twins(string rare, string common) =>
        Assert.Equal([(rare, common)], Find((rare, 1), (common, 3)));

    [Theory]
    [InlineData("초등학교", "고등학교")]
    [InlineData("2026년예산", "2027년예산")]
    [InlineData("제1차추경", "제2차추경")]
    [InlineData("여수시", "여주시")]
    [InlineData("전남", "전북")]
    [InlineData("김민수", "김민주")]
    [InlineData("동구의회", "중구의회")]
    [InlineData("여자배구", "남자배구")]
    [InlineData("물빛시의회", "물빛시의원")]
    [InlineData("상반기결산", "하반기결산")]
    [InlineData("전남대학교병원", "전남대병원")]
    [InlineData("국립공원", "도립공원")]
    [InlineData("남부경찰서", "북부경찰서")]
    [InlineData("대학", "대한")]
    [InlineData("AI", "AR")]
    [InlineData("10대과제", "1대과제")]
    public void Two_things(string rare, string common) => Assert.Empty(Find((rare, 1), (common, 9)));

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 9)]
    public void Only_a_tag_used_once_beside_one_in_use(int rare, int common) =>
        Assert.Empty(Find(("은여울디리", rare), ("은여울다리", common)));

    [Fact]
    public void The_tag_used_most_wins() =>
        Assert.Equal([("시내버수", "시내버스")], Find(("시내버슈", 3), ("시내버수", 1), ("시내버스", 40)));

    [Fact]
    public void Twenty_thousand_tags_that_look_alike_take_no_time()
    {
        var tags = Enumerable.Range(0, 20_000).Select(i => ($"물빛시{(char)('가' + i % 200 * 28)}{(char)('나' + i / 200 * 28)}거리축제", i % 2 == 0 ? 1 : 5)).ToArray();
        var watch = Stopwatch.StartNew();
        Find(tags);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.ElapsedMilliseconds} ms");
        TestContext.Current.TestOutputHelper?.WriteLine($"{watch.ElapsedMilliseconds} ms");
    }

    private static (string Rare, string Common)[] Find(params (string Name, int Uses)[] tags) =>
        [.. TagTwins.Find([.. tags.Select(each => ListingOf(each.Name, each.Uses))]).Select(twin => (twin.Rare.Name, twin.Common.Name))];

    private static Listing<Tag> ListingOf(string name, int uses) =>
        new(new Tag(TagKey.Of(name), name, new Route("/tags/x/")), [.. new Article[uses]]);
}
