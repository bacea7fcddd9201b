namespace StaticNews.Tests.Program;

/// <summary>What a later version of the program left or was told, answered by this one.</summary>
[Trait("suite", "output")]
public sealed class NewerVersionTests : IDisposable
{
    private const string Marker = "output/.staticnews-output";
    private readonly TemporaryFolder _folder = new();
    private readonly RealProgram _program;

    public NewerVersionTests()
    {
        _program = new RealProgram(_folder.FullPath);
        _folder.Write("input/site.yml", "name: 시험일보\nbase_url: https://news.example/\nchecks: { SN1011: off }\n");
        _folder.Write("input/articles/tide.md", "---\ntitle: 밀물\ndate: 2026-03-04\n---\n본문.\n");
    }

    [Theory]
    [InlineData("staticnews 2 clean\n")]
    [InlineData("staticnews 10 dirty some more\nindex.html\n")]
    public void An_output_folder_of_a_newer_program_is_refused_and_stays_as_it_was(string marker)
    {
        _folder.Write(Marker, marker);
        _folder.Write("output/index.html", "앞날");
        var before = FolderBytes.Read(_folder.At("output"));
        foreach (string[] arguments in (string[][])[["build"], ["build", "--clean"]])
        {
            var (code, said, _) = _program.Run(arguments);
            Assert.Equal(2, code);
            Assert.Contains("SN6062: 출력 폴더를 더 새로운 판의 staticnews가 만들었습니다", said, StringComparison.Ordinal);
            Assert.Empty(FolderBytes.Compare(before, FolderBytes.Read(_folder.At("output"))));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("stat")]
    [InlineData("staticnews x clean\n")]
    public void A_marker_of_nobody_is_taken(string marker)
    {
        _folder.Write(Marker, marker);
        _folder.Write("output/mine.txt", "내 것");
        Assert.Equal(0, _program.Run("build").Code);
        Assert.Equal("내 것", File.ReadAllText(_folder.At("output/mine.txt")));
        Assert.True(File.Exists(_folder.At("output/2026/03/04/tide/index.html")));
    }

    [Fact]
    public void A_cache_of_a_newer_program_is_read_by_nobody_and_made_anew()
    {
        Assert.Equal(0, _program.Run("build").Code);
        var site = FolderBytes.Read(_folder.At("output"));
        var cache = _folder.At("input/.staticnews");
        foreach (var path in Directory.GetFiles(cache).Where(static path => Path.GetFileName(path) != ".gitignore"))
        {
            var memo = File.ReadAllBytes(path);
            memo["staticnews memo ".Length]++;
            File.WriteAllBytes(path, memo);
        }

        File.WriteAllText(_folder.At("output/index.html"), "고쳤다");
        var (code, said, error) = _program.Run("build");
        Assert.Equal(0, code);
        Assert.Empty(error);
        Assert.DoesNotContain("SN", said, StringComparison.Ordinal);
        Assert.Empty(FolderBytes.Compare(site, FolderBytes.Read(_folder.At("output"))));
        Assert.StartsWith("staticnews memo 1\n", File.ReadAllText(Path.Combine(cache, "pages")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ko", "알 수 없는 명령이나 옵션입니다: --tomorrow.", "이 프로그램은 0.1.0판입니다.")]
    [InlineData("en", "Unknown command or option: --tomorrow.", "this is version 0.1.0")]
    public void An_option_of_a_newer_program_is_refused_with_the_version_of_this_one(string language, string what, string version)
    {
        var (code, _, error) = _program.Run("build", "--tomorrow", "--lang", language);
        Assert.Equal(2, code);
        Assert.Contains(what, error, StringComparison.Ordinal);
        Assert.Contains(version, error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.At("output")));
    }

    [Fact]
    public void The_version_is_the_one_of_the_changelog()
    {
        var newest = File.ReadLines(Repository.PathOf("CHANGELOG.md")).First(static line => line.StartsWith("## ", StringComparison.Ordinal) && char.IsDigit(line[3]));
        Assert.Equal($"staticnews {newest.Split(' ')[1]}\n", _program.Run("--version").Out);
    }

    public void Dispose() => _folder.Dispose();
}
