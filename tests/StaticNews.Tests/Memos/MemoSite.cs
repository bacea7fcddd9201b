using StaticNews.Engine;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Reading;
using StaticNews.Engine.Shared;
using StaticNews.Engine.Shared.Memos;
using StaticNews.Engine.Writing;
using StaticNews.Tests.Casework;

namespace StaticNews.Tests.Memos;

/// <summary>A newsroom with times, its memo, and the proof that a build with the memo is a build without.</summary>
internal sealed class MemoSite
{
    public static readonly DateTimeOffset FirstBuild = new(2026, 9, 1, 12, 0, 0, TimeSpan.Zero);
    public static readonly DateTimeOffset SecondBuild = FirstBuild.AddHours(1);

    private const string Rich = """
        ---
        title: "광주: 전남 상생"
        deck: [첫 줄, 둘째 줄]
        reporter: 없는이
        date: 2026-03-04 14:30
        updated: 어제
        section: 정치
        tags: [조류, "#물때", 조 류]
        image: { src: none.jpg, alt: 없음, credit: 사진부 }
        label: 속보
        series: 연재
        story: 사건
        related: [a1.md, { url: "https://other.example/", title: 밖, summary: 요약 }, nowhere.md]
        corrections: [{ date: 2026-03-05, kind: 정정, text: 바로잡습니다 }]
        aliases: [/old/1/, "../bad"]
        expires: 2027-01-01
        front: lead
        noindex: true
        ads: false
        lang: en
        unkown: 1
        ---
        ◇소제목 하나

        본문 *글*. ![](missing.jpg) <b onclick="x">굵게</b>

        ## 다음 제목

        /김하늘 기자 sky@paper.example
        """;

    private static readonly CaseOptions Options = new();
    private readonly MemoryOutput _output = new();
    private readonly CaseSite _case = CaseSite.Of(CaseFile.Parse("memo", ""), Options);

    public MemoSite(int articles = 4)
    {
        foreach (var (path, bytes) in _case.Input) Input.Put(path, bytes, FirstBuild.AddDays(-30));
        Input.Put("site.yml", "name: 시험일보\nbase_url: https://news.example/\nchecks: { SN1011: off }\n", FirstBuild.AddDays(-30));
        for (var number = 1; number <= articles; number++) Input.Put(PathOf(number), TextOf(number), FirstBuild.AddDays(-number));
        Input.Put("articles/rich.md", Rich, FirstBuild.AddDays(-2));
        Input.Put("articles/untitled.md", "본문만 있다.\n", FirstBuild.AddDays(-2));
    }

    public DatedFolder Input { get; } = new();

    public MemoryMemoStore Memos { get; } = new() { Opened = FirstBuild };

    public static string PathOf(int number) => FormattableString.Invariant($"articles/a{number}.md");

    public static string TextOf(int number) =>
        FormattableString.Invariant($"---\ntitle: 기사 {number}\ndate: 2026-03-0{number}\ntags: [조류]\n---\n본문 {number}.\n");

    public CaseOutcome Build(IMemoStore? memos)
    {
        var output = memos is null ? new MemoryOutput() : _output;
        var result = SiteBuilder.Build(Options.ForBuild(jobs: 2), Input, new MemoryFolder("theme", _case.Theme), new CasePictures(), output, memos);
        return new CaseOutcome(result, output.Files);
    }

    /// <summary>The reading step alone, and which articles it opened.</summary>
    public (Checked<Edition> Edition, ImmutableArray<string> Opened) Read(IMemoStore? memos)
    {
        Input.TakeOpenedArticles();
        var edition = EditionReader.Read(SourceScanner.Scan(Input).Value, Input, new MemoryFolder("theme", _case.Theme), memos, null, jobs: 2);
        return (edition, Input.TakeOpenedArticles());
    }

    /// <summary>A build with the memo makes and says what one without does.</summary>
    public void AssertWarmIsClean()
    {
        var warm = Build(Memos);
        var clean = Build(null);
        Assert.Empty(FolderBytes.Compare(clean.Files, warm.Files));
        Assert.Equal(DiagnosticLines.Of(clean.Result.Diagnostics), DiagnosticLines.Of(warm.Result.Diagnostics));
    }
}
