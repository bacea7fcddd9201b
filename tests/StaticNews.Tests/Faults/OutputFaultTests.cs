using System.Diagnostics;
using StaticNews.Engine.Shared.Diagnostics;
using StaticNews.Engine.Writing;
using StaticNews.Tests.Memos;

namespace StaticNews.Tests.Faults;

/// <summary>Disks that fail while a site is written: it is said, and the next build leaves what a build from nothing leaves.</summary>
[Trait("suite", "output")]
public sealed class OutputFaultTests : IDisposable
{
    private const string Marker = ".staticnews-output";
    private readonly TemporaryFolder _folder = new();
    private readonly SmallSite _site = SmallSite.WithArticles(4);

    private string Output => _folder.At("output");

    [Fact]
    public void A_disk_that_runs_full_at_any_file_is_healed_by_the_next_build()
    {
        var memos = new MemoryMemoStore { Opened = DateTimeOffset.UnixEpoch.AddYears(80) };
        var failed = 0;
        for (var writes = 0; ; writes++)
        {
            // Something everywhere: a text, an article more, one less.
            _site.Put("articles/a1.md", FormattableString.Invariant($"---\ntitle: 기사 1\ndate: 2026-03-01\n---\n고친 본문 {writes}.\n"));
            _site.Put(FormattableString.Invariant($"articles/new{writes}.md"), FormattableString.Invariant($"---\ntitle: 새 {writes}\ndate: 2026-04-01\ntags: [조류]\n---\n본문.\n"));
            _site.Remove(FormattableString.Invariant($"articles/new{writes - 1}.md"));
            var hasFailed = BuildFailing(writes, memos);
            _site.BuildTo(Output, memos);
            Assert.Empty(FolderBytes.Compare(_site.Build(), Written()));
            if (!hasFailed) break;
            failed++;
        }

        Assert.True(failed > 5, "The disk ran full too seldom.");
    }

    [Fact]
    public void A_file_gives_way_to_a_folder_of_its_name_and_the_reverse()
    {
        _site.Put("files/notice", "알림");
        _site.BuildTo(Output);
        _site.Remove("files/notice");
        _site.Put("files/notice/first/a.txt", "첫째");
        Assert.Empty(_site.BuildTo(Output).Diagnostics);
        Assert.Empty(FolderBytes.Compare(_site.Build(), Written()));
        _site.Remove("files/notice/first/a.txt");
        _site.Put("files/notice", "다시");
        var result = _site.BuildTo(Output);
        Assert.Equal(1, result.Removed);
        Assert.Empty(FolderBytes.Compare(_site.Build(), Written()));
    }

    [Fact]
    public void A_name_that_changed_the_case_of_its_letters_goes_before_the_new_one_is_written()
    {
        // Where the disk takes both for one file, to remove the old one afterwards would remove the new one.
        _site.Put("files/Logo.txt", "표지");
        _site.BuildTo(Output);
        _site.Remove("files/Logo.txt");
        _site.Put("files/logo.txt", "표지");
        using var output = new DiskOutput(Output, isClean: false);
        var planned = _site.Build().Keys.ToImmutableArray();
        Assert.Empty(output.Begin(planned, static _ => true));
        Assert.Empty(Directory.GetFiles(Output, "Logo.txt"));
        foreach (var (path, bytes) in _site.Build()) output.Write(path, bytes);
        Assert.Equal(1, output.Complete());
        Assert.Empty(FolderBytes.Compare(_site.Build(), Written()));
    }

    [Fact]
    public void A_file_in_the_place_of_the_output_folder_is_told()
    {
        var own = _folder.Write("output", "글");
        var result = _site.BuildTo(Output);
        Assert.Equal(["SN6063"], result.Diagnostics.Where(static each => each.Severity == Severity.Error).Select(static each => each.Rule.Code));
        Assert.Equal("글", File.ReadAllText(own));
    }

    [Fact]
    public async Task Builds_that_begin_at_once_in_a_new_folder_leave_one_whole_site()
    {
        Write(_site);
        var whole = 0;
        for (var round = 0; round < 2; round++)
        {
            if (Directory.Exists(Output)) Directory.Delete(Output, recursive: true);
            var runs = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(Run)));
            Assert.All(runs, static run => Assert.True(run.ExitCode is 0 or 2, run.Output + run.Error));
            Assert.All(runs.Where(static run => run.ExitCode == 2), static run => Assert.Contains("SN6102: 다른 빌드가 이 출력 폴더에 쓰고 있습니다", run.Output, StringComparison.Ordinal));
            whole += runs.Count(static run => run.ExitCode == 0);
            Assert.Contains(runs, static run => run.ExitCode == 0);
            Assert.Equal(0, Run().ExitCode);
            var left = FolderBytes.Read(Output).ToArray();
            var clean = ProgramRun.Managed(["build", "--input", _folder.At("input"), "--theme", _folder.At("theme"), "--output", _folder.At("clean"), "--cache", _folder.At("none"), "--clean", "--now", SampleCommand.Now]);
            Assert.Equal(0, clean.ExitCode);
            Assert.Empty(FolderBytes.Compare(FolderBytes.Read(_folder.At("clean")), left));
        }

        Assert.InRange(whole, 2, 6);
    }

    [Fact]
    public void A_lock_ends_with_the_build_that_was_killed()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "flock is a program of Linux.");
        _site.BuildTo(Output);
        var start = new ProcessStartInfo("flock") { ArgumentList = { "-x", "--no-fork", Path.Combine(Output, Marker), "sh", "-c", "echo held; exec sleep 60" }, RedirectStandardOutput = true };
        using var other = Process.Start(start)!;
        Assert.Equal("held", other.StandardOutput.ReadLine());
        Assert.Contains(_site.BuildTo(Output).Diagnostics, static each => each.Rule.Code == "SN6102");
        other.Kill(entireProcessTree: true);
        other.WaitForExit();
        Assert.Empty(_site.BuildTo(Output).Diagnostics);
    }

    public void Dispose() => _folder.Dispose();

    private ProgramRun Run() => ProgramRun.Managed(
        ["build", "--input", _folder.At("input"), "--theme", _folder.At("theme"), "--output", Output, "--cache", _folder.At("cache"), "--now", SampleCommand.Now]);

    private void Write(SmallSite site)
    {
        foreach (var (path, bytes) in site.Files.Input) File.WriteAllBytes(_folder.Write("input/" + path, ""), bytes);
        foreach (var (path, bytes) in site.Files.Theme) File.WriteAllBytes(_folder.Write("theme/" + path, ""), bytes);
    }

    private bool BuildFailing(int writes, MemoryMemoStore memos)
    {
        using var disk = new DiskOutput(Output, isClean: false, memos);
        var output = new FailingOutput(Output, disk, writes);
        try
        {
            _site.Build(output, memos: memos);
        }
        catch (Exception error) when (error is AggregateException or IOException)
        {
            Assert.Equal(DiskFault.Full, DiskFaults.Of((error as AggregateException)?.Flatten().InnerExceptions[0] ?? error));
        }

        return output.HasFailed;
    }

    private IEnumerable<KeyValuePair<string, byte[]>> Written() => FolderBytes.Read(Output).Where(static file => file.Key != Marker);
}
