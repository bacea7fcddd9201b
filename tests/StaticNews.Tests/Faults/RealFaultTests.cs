using System.Globalization;

namespace StaticNews.Tests.Faults;

/// <summary>
/// The program against the machine itself: a small disk, a disk that is read-only, folders of somebody else, few open files. Some need to be root, to mount
/// a disk or to become somebody else; where that is not allowed they are skipped.
/// </summary>
[Trait("suite", "output")]
public sealed class RealFaultTests : IDisposable
{
    private const string Nobody = "65534";
    private const int Articles = 40;
    private readonly TemporaryFolder _folder = new();
    private readonly Stack<string> _mounted = [];

    public RealFaultTests()
    {
        _folder.Write("input/site.yml", "name: 시험일보\nbase_url: https://news.example/\nchecks: { SN1011: off }\n");
        for (var number = 0; number < Articles; number++)
            _folder.Write(PathOf(number), FormattableString.Invariant($"---\ntitle: 기사 {number}\ndate: 2026-03-{1 + number % 28:00}\ntags: [조류]\n---\n본문 {number}.\n"));
        Directory.CreateDirectory(_folder.At("disk"));
    }

    [Fact]
    public void A_full_disk_is_told_and_room_heals_it()
    {
        Mount("disk", "size=300k");
        var (code, _, error) = Build("disk/output");
        Assert.Equal(3, code);
        Assert.StartsWith("디스크에 빈자리가 없습니다: ", error, StringComparison.Ordinal);
        Assert.Contains(_folder.At("disk/output"), error, StringComparison.Ordinal);
        Remount("disk", "size=64m");
        File.Delete(_folder.At(PathOf(3)));
        AssertHeals("disk/output");
    }

    [Fact]
    public void A_cache_on_a_full_disk_costs_the_memory_only()
    {
        Mount("disk", "size=16k");
        File.WriteAllBytes(_folder.At("disk/ballast"), new byte[12 * 1024]);
        var (code, said, _) = Build("output", "disk/cache");
        Assert.Equal(0, code);
        Assert.Contains("SN6301", said, StringComparison.Ordinal);
        Assert.DoesNotContain(FolderBytes.Read(_folder.At("disk")), static file => file.Key.Contains('-', StringComparison.Ordinal));
        AssertHeals("output");
    }

    [Fact]
    public void A_new_article_on_a_full_disk_leaves_no_half_of_it()
    {
        Mount("disk", "size=16k");
        _folder.Write("disk/input/site.yml", "name: 시험일보\nbase_url: https://news.example/\n");
        File.WriteAllBytes(_folder.At("disk/ballast"), new byte[12 * 1024]);
        var (code, _, error) = new Program.RealProgram(_folder.FullPath).Run("new", "article", "밀물", "--input", _folder.At("disk/input"));
        Assert.Equal(3, code);
        Assert.StartsWith("디스크에 빈자리가 없습니다: ", error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder.At("disk/input"), "*.md", SearchOption.AllDirectories));
        File.Delete(_folder.At("disk/ballast"));
        Assert.Equal(0, new Program.RealProgram(_folder.FullPath).Run("new", "article", "밀물", "--input", _folder.At("disk/input")).Code);
    }

    [Fact]
    public void A_disk_that_became_read_only_is_told_and_keeps_what_it_has()
    {
        Mount("disk", "size=64m");
        Assert.Equal(0, Build("disk/output").Code);
        Remount("disk", "ro");
        var before = FolderBytes.Read(_folder.At("disk/output"));
        _folder.Write(PathOf(1), "---\ntitle: 고친 기사\ndate: 2026-03-02\n---\n본문.\n");
        var (code, _, error) = Build("disk/output");
        Assert.Equal(3, code);
        Assert.StartsWith("읽기 전용이라 쓸 수 없습니다: ", error, StringComparison.Ordinal);
        Assert.Empty(FolderBytes.Compare(before, FolderBytes.Read(_folder.At("disk/output"))));
        Remount("disk", "rw");
        AssertHeals("disk/output");
    }

    [Theory]
    [InlineData("output/.staticnews-output", 3, "읽거나 쓸 권한이 없습니다: ")]
    [InlineData("output/2026", 3, "읽거나 쓸 권한이 없습니다: ")]
    [InlineData("input/articles", 3, "읽거나 쓸 권한이 없습니다: ")]
    [InlineData("input/site.yml", 3, "읽거나 쓸 권한이 없습니다: ")]
    [InlineData("input/articles/a1.md", 1, "articles/a1.md: 오류 SN6203: 파일을 읽을 수 없습니다")]
    public void What_belongs_to_somebody_else_is_told(string path, int expected, string words)
    {
        NeedRoot();
        Run("chown", "-R", Nobody, _folder.FullPath);
        Assert.Equal(0, AsNobody().ExitCode);
        _folder.Write("input/articles/later.md", "---\ntitle: 나중 기사\ndate: 2026-04-02\n---\n본문.\n");
        Run("chown", Nobody, _folder.At("input/articles/later.md"));
        Run("chown", "0", _folder.At(path));
        Run("chmod", path.StartsWith("input", StringComparison.Ordinal) ? "700" : "755", _folder.At(path));
        var before = FolderBytes.Read(_folder.At("output"));
        var run = AsNobody();
        Assert.True(run.ExitCode == expected, run.Output + run.Error);
        Assert.Contains(words, run.Output + run.Error, StringComparison.Ordinal);
        Assert.Contains(path.StartsWith("output", StringComparison.Ordinal) ? _folder.At(path) : path, run.Output + run.Error, StringComparison.Ordinal);
        if (path is not ("output/2026" or "input/articles/a1.md")) Assert.Empty(FolderBytes.Compare(before, FolderBytes.Read(_folder.At("output"))));
        Run("chown", "-R", Nobody, _folder.FullPath);
        Assert.Equal(0, AsNobody().ExitCode);
        AssertHeals("output");
    }

    [Fact]
    public void A_folder_of_somebody_else_where_a_page_should_be_is_told()
    {
        Assert.Equal(0, Build("output").Code);
        File.Delete(_folder.At("output/index.html"));
        var own = _folder.Write("output/index.html/mine.txt", "내 것");
        var (code, _, error) = Build("output");
        Assert.Equal(3, code);
        Assert.StartsWith("파일이 있을 자리에 폴더가 있거나, 폴더가 있을 자리에 파일이 있습니다: ", error, StringComparison.Ordinal);
        Assert.Contains(_folder.At("output/index.html"), error, StringComparison.Ordinal);
        Assert.Equal("내 것", File.ReadAllText(own));
        Directory.Delete(_folder.At("output/index.html"), recursive: true);
        Directory.Delete(_folder.At("output/tags"), recursive: true);
        _folder.Write("output/tags", "내 것");
        Assert.StartsWith("파일이 있을 자리에 폴더가 있거나, 폴더가 있을 자리에 파일이 있습니다: ", Build("output").Error, StringComparison.Ordinal);
        File.Delete(_folder.At("output/tags"));
        AssertHeals("output");
    }

    [Fact]
    public void Few_open_files_are_enough()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "prlimit is a program of Linux.");
        var run = Started("prlimit", ["--nofile=160:160", .. Program, "--jobs", "16"]);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        AssertHeals("output");
    }

    public void Dispose()
    {
        foreach (var mounted in _mounted) Run("umount", mounted);
        _folder.Dispose();
    }

    private static string PathOf(int number) => FormattableString.Invariant($"input/articles/a{number}.md");

    private string[] Program =>
    [
        "dotnet", "exec", Path.Combine(AppContext.BaseDirectory, "staticnews.dll"), "build", "--input", _folder.At("input"), "--output", _folder.At("output"),
        "--cache", _folder.At("cache"), "--now", SampleCommand.Now,
    ];

    private static void NeedRoot() => Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "Only root may become somebody else or mount a disk.");

    private void Mount(string path, string options)
    {
        NeedRoot();
        var run = Started("mount", ["-t", "tmpfs", "-o", options, "tmpfs", _folder.At(path)]);
        Assert.SkipUnless(run.ExitCode == 0, "This machine lets nobody mount a disk: " + run.Error);
        _mounted.Push(_folder.At(path));
    }

    private void Remount(string path, string options) => Run("mount", "-o", "remount," + options, _folder.At(path));

    private (int Code, string Out, string Error) Build(string output, string cache = "cache") => new Program.RealProgram(_folder.FullPath).Run(
        "build", "--input", _folder.At("input"), "--output", _folder.At(output), "--cache", _folder.At(cache), "--now", SampleCommand.Now);

    private ProgramRun AsNobody() => Started("setpriv", ["--reuid", Nobody, "--clear-groups", "--no-new-privs", .. Program]);

    private void AssertHeals(string output)
    {
        var (code, said, error) = Build(output);
        Assert.True(code == 0, said + error);
        Assert.Equal(0, new Program.RealProgram(_folder.FullPath).Run("build", "--input", _folder.At("input"), "--output", _folder.At("clean"), "--cache", _folder.At("other"), "--now", SampleCommand.Now).Code);
        Assert.Empty(FolderBytes.Compare(FolderBytes.Read(_folder.At("clean")), FolderBytes.Read(_folder.At(output))));
    }

    private static void Run(string program, params string[] arguments)
    {
        var run = Started(program, arguments);
        Assert.True(run.ExitCode == 0, string.Create(CultureInfo.InvariantCulture, $"{program}: {run.Error}"));
    }

    private static ProgramRun Started(string program, IEnumerable<string> arguments) => ProgramRun.Native(program, arguments);
}
