using System.Text;
using StaticNews.Engine.Discovery;

namespace StaticNews.Tests.WholeSite;

/// <summary>
/// A newsroom that holds something back prints what it would print if that had never been written: every file, byte for byte, pictures and
/// search files included. Whatever the program comes to derive from articles is held to it without this test being told.
/// </summary>
[Trait("suite", "whole-site")]
[Collection("sample site")]
public sealed class WithheldTests
{
    private const string Everything =
        """
        deck: [퀑부제]
        reporter: 퀑기자
        section: 퀑면
        tags: [조류, 퀑태그]
        summary: 퀑요약
        label: 퀑머리표
        series: 퀑연재
        story: 퀑사건
        slug: 퀑주소
        aliases: [/퀑옛주소/]
        image: { src: kwong.jpg, alt: 퀑대체, caption: 퀑설명, credit: 퀑출처 }
        related: [{ url: "https://kwong.example/", title: 퀑바깥, summary: 퀑바깥요약 }, tide.md]
        corrections: [{ date: 2026-03-05, kind: 정정, text: 퀑정정 }]
        front: lead
        """;

    private static readonly byte[] Picture = File.ReadAllBytes(Repository.PathOf("input/images/rain.jpg"));
    private static readonly byte[] OtherPicture = File.ReadAllBytes(Repository.PathOf("input/images/market.jpg"));

    public static TheoryData<string, string> Reasons => new()
    {
        { "embargoed", "date: 2099-01-01 09:00" },
        { "a draft", "date: 2026-03-02\ndraft: true" },
        { "expired", "date: 2026-03-02\nexpires: 2026-03-09" },
        { "undated", "date: 언젠가" },
    };

    [Theory]
    [MemberData(nameof(Reasons))]
    public void A_newsroom_prints_what_it_would_without_it(string reason, string head)
    {
        var without = Build(Newsroom());
        var with = Build([.. Newsroom(), .. Withheld(head)]);
        Assert.NotEmpty(without);
        Assert.True(FolderBytes.Compare(without, with) is [], $"{reason}: {string.Join('\n', FolderBytes.Compare(without, with))}");
    }

    [Fact]
    public void What_is_published_leaves_its_words_and_pictures()
    {
        var differences = FolderBytes.Compare(Build(Newsroom()), Build([.. Newsroom(), .. Withheld("date: 2026-03-02")]));
        foreach (var expected in new[] { "not expected: tags/퀑태그/index.html", "not expected: 퀑옛주소/index.html", "not expected: reporters/퀑기자/index.html", "differs: index.html", "differs: rss.xml" })
            Assert.Contains(expected, differences);
        Assert.Contains(differences, static line => line.StartsWith("not expected: pictures/kwong-", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Articles_that_name_it_tell_nothing_of_it(string reason, string head)
    {
        var files = Build([.. Newsroom(), .. Withheld(head),
            Article("naming", "title: 가리키는 기사\ndate: 2026-03-06\nrelated: [kwong.md]\ntranslation_of: kwong.md", "[그 기사](kwong.md)와 [그 대목](kwong.md#퀑소제목).\n\n[그 기사](kwong.md)\n")]);
        Assert.Contains("그 기사", Encoding.UTF8.GetString(files["2026/03/06/naming/index.html"]), StringComparison.Ordinal);
        var told = files.Where(static file => EmbargoTests.Tells(file.Key, file.Value, "퀑") || EmbargoTests.Tells(file.Key, file.Value, "kwong")).Select(static file => file.Key);
        Assert.True(!told.Any(), $"{reason}: {string.Join(", ", told)}");
    }

    [Fact]
    public void The_sample_prints_what_it_would_without_its_embargoed_article()
    {
        var files = FolderBytes.Read(Repository.PathOf("input")).ToDictionary(StringComparer.Ordinal);
        var held = files.Keys.Where(static path => path.StartsWith("articles/culture/벼루아미-개막/", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(held);
        foreach (var path in held) files.Remove(path);
        var never = SampleSite.Build(new MemoryFolder("input", files), jobs: 2);
        Assert.Empty(FolderBytes.Compare(never.Files, SampleSite.Built.Files));
    }

    private static IReadOnlyDictionary<string, byte[]> Build(IEnumerable<KeyValuePair<string, byte[]>> files) =>
        SampleSite.Build(new MemoryFolder("input", files.ToDictionary(StringComparer.Ordinal)), jobs: 2).Files;

    // No sections in site.yml: they come from the articles, and so would one that only the withheld article has.
    private static KeyValuePair<string, byte[]>[] Newsroom() =>
    [
        Text("site.yml", "name: 시험일보\nbase_url: https://news.example/paper/\nnewspaper: false\nrelated: { count: 1, pages: true }\n"),
        Text("reporters/han.md", "---\nname: 한결\n---\n소개.\n"),
        KeyValuePair.Create("articles/society/sea.jpg", Picture),
        Article("tide", "title: 밀물이 온다\ndate: 2026-03-01\nreporter: han\ntags: [조류]\nimage: sea.jpg", "달이 바다를 당긴다.\n"),
        Article("ebb", "title: 썰물이 간다\ndate: 2026-03-03\nreporter: han\ntags: [조류]", "달이 바다를 놓는다.\n"),
        Article("moon", "title: 달이 진다\ndate: 2026-03-04\nreporter: han\ntags: [조류]", "바다가 달을 놓는다.\n"),
    ];

    private static KeyValuePair<string, byte[]>[] Withheld(string head) =>
    [
        Article("kwong", $"title: 퀑제목\n{head}\n{Everything}", "퀑본문 바다 달 조류.\n\n## 퀑소제목\n\n![퀑사진](kwong2.jpg \"퀑사진설명\")\n\n::: chart bar kwong.csv\n:::\n\n[밀물](tide.md)\n"),
        KeyValuePair.Create("articles/society/kwong.jpg", OtherPicture),
        KeyValuePair.Create("articles/society/kwong2.jpg", OtherPicture),
        Text("articles/society/kwong.csv", "달,퀑열\n1월,3\n2월,5\n"),
    ];

    private static KeyValuePair<string, byte[]> Article(string name, string head, string body) => Text($"articles/society/{name}.md", $"---\n{head}\n---\n{body}");

    private static KeyValuePair<string, byte[]> Text(string path, string text) => KeyValuePair.Create(path, Encoding.UTF8.GetBytes(text));
}
