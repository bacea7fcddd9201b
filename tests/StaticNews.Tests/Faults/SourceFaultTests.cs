using StaticNews.Engine;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Shared.Diagnostics;
using StaticNews.Engine.Writing;
using StaticNews.Tests.Casework;
using StaticNews.Tests.Memos;

namespace StaticNews.Tests.Faults;

/// <summary>Files of a newsroom that vanish, change or cannot be read while a build is at them, each at every reading there is.</summary>
[Trait("suite", "output")]
public sealed class SourceFaultTests : IDisposable
{
    private static readonly CaseOptions Options = new();
    private readonly TemporaryFolder _folder = new();
    private readonly CaseSite _case = CaseSite.Of(CaseFile.Parse("faults", ""), Options);
    private readonly DatedFolder _input = new();

    public SourceFaultTests()
    {
        var old = MemoSite.FirstBuild.AddDays(-30);
        foreach (var (path, bytes) in _case.Input) _input.Put(path, bytes, old);
        _input.Put("site.yml", "name: 시험일보\nbase_url: https://news.example/\nchecks: { SN1011: off }\n", old);
        for (var number = 1; number <= 3; number++) _input.Put(MemoSite.PathOf(number), MemoSite.TextOf(number), old);
        _input.Put("reporters/kim.md", "---\nname: 김하늘\n---\n소개.\n", old);
        _input.Put("pages/about.md", "---\ntitle: 소개\n---\n글.\n", old);
        _input.Put("files/data.txt", "자료", old);
        _input.Put("articles/table.csv", "가,나\n1,2\n", old);
        _input.Put("articles/chart.md", "---\ntitle: 표\ndate: 2026-03-09\n---\n::: chart bar table.csv\n:::\n", old);
    }

    public static TheoryData<string> Faults => ["vanished", "denied", "cut off", "emptied", "other text"];

    [Theory]
    [MemberData(nameof(Faults))]
    public void The_next_build_is_that_of_a_build_from_nothing(string fault)
    {
        var clean = Clean();
        var readings = 0;
        for (; ; readings++)
        {
            var memos = new MemoryMemoStore { Opened = MemoSite.FirstBuild };
            var output = _folder.At(FormattableString.Invariant($"output{readings}"));
            var input = new FailingFolder(_input, readings, Of(fault));
            if (TryBuild(input, output, memos) is { } result && input.Failed is { } failed && fault is "vanished" or "denied")
                Assert.Contains(result.Diagnostics, each => each.Severity == Severity.Error && each.Place.Path == failed.DisplayPath);
            memos.Opened = MemoSite.SecondBuild;

            // Whoever changed it, and put it right again, left a later time.
            if (input.Failed is { } changed && fault is not ("vanished" or "denied")) _input.Put(changed.Path, _input.BytesOf(changed.Path), MemoSite.FirstBuild.AddMinutes(1));
            Assert.NotNull(TryBuild(_input, output, memos));
            Assert.Empty(FolderBytes.Compare(clean, FolderBytes.Read(output).Where(static file => file.Key != ".staticnews-output")));
            if (input.Failed is null) break;
        }

        Assert.True(readings > 10, "Too few files were read.");
    }

    [Fact]
    public void Settings_that_cannot_be_read_leave_the_output_as_it_was()
    {
        var output = _folder.At("output");
        TryBuild(_input, output, new MemoryMemoStore { Opened = MemoSite.FirstBuild });
        var before = FolderBytes.Read(output);
        _input.Remove("articles/a1.md");
        Assert.Null(TryBuild(new FailingFolder(_input, 0, Of("denied")), output, new MemoryMemoStore { Opened = MemoSite.SecondBuild }));
        Assert.Empty(FolderBytes.Compare(before, FolderBytes.Read(output)));
    }

    [Fact]
    public void A_clock_that_goes_back_hides_no_edit()
    {
        var memos = new MemoryMemoStore { Opened = MemoSite.SecondBuild };
        var output = _folder.At("output");
        Assert.NotNull(TryBuild(_input, output, memos));

        // A year back, and the file is older than the one that was read.
        memos.Opened = MemoSite.SecondBuild.AddYears(-1);
        _input.Put("articles/a1.md", MemoSite.TextOf(1).Replace("본문", "글줄", StringComparison.Ordinal), MemoSite.FirstBuild.AddYears(-2));
        Assert.NotNull(TryBuild(_input, output, memos, Options.ForBuild(2).Now.AddDays(-1)));
        Assert.NotNull(TryBuild(_input, output, memos));
        Assert.Empty(FolderBytes.Compare(Clean(), FolderBytes.Read(output).Where(static file => file.Key != ".staticnews-output")));
    }

    public void Dispose() => _folder.Dispose();

    private static Func<byte[], byte[]> Of(string fault) => fault switch
    {
        "vanished" => static _ => throw new FileNotFoundException("gone"),
        "denied" => static _ => throw new UnauthorizedAccessException("no entry"),
        "cut off" => static bytes => bytes[..(bytes.Length / 2)],
        "emptied" => static _ => [],
        _ => static _ => "---\ntitle: 딴 글\ndate: 2025-01-02\nslug: other\n---\n바뀐 본문.\n"u8.ToArray(),
    };

    private IReadOnlyDictionary<string, byte[]> Clean()
    {
        var output = new MemoryOutput();
        SiteBuilder.Build(Options.ForBuild(jobs: 1), _input, Theme(), new CasePictures(), output, memos: null);
        return output.Files;
    }

    private MemoryFolder Theme() => new("theme", _case.Theme);

    /// <summary>Null where the build ended by an exception of the disk.</summary>
    private BuildResult? TryBuild(ISourceFolder input, string folder, MemoryMemoStore memos, DateTimeOffset? now = null)
    {
        using var output = new DiskOutput(folder, isClean: false, memos);
        try
        {
            var options = Options.ForBuild(jobs: 1);
            return SiteBuilder.Build(options with { Now = now ?? options.Now }, input, Theme(), new CasePictures(), output, memos);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException || (error as AggregateException)?.GetBaseException() is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
