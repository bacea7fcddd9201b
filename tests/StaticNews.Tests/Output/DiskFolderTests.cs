using System.Text;
using StaticNews.Engine;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Writing;
using StaticNews.Tests.Casework;

namespace StaticNews.Tests.Output;

/// <summary>Newsrooms on a disk: what the walk follows and what happens when a file does not stay.</summary>
[Trait("suite", "output")]
public sealed class DiskFolderTests : IDisposable
{
    private const string Article = "---\ntitle: 밀물\ndate: 2026-03-04\n---\n본문.\n";
    private readonly TemporaryFolder _folder = new();

    public DiskFolderTests() => _folder.Write("input/site.yml", "name: 시험일보\nbase_url: https://news.example/\nchecks: { SN1011: off }\n");

    [Fact]
    public void A_symbolic_link_is_told_and_not_followed()
    {
        var secret = _folder.Write("outside/secret.md", Article);
        _folder.Write("input/articles/tide.md", Article);
        File.CreateSymbolicLink(_folder.At("input/articles/link.md"), secret);
        Directory.CreateSymbolicLink(_folder.At("input/articles/linked"), _folder.At("outside"));

        var (result, files) = Build(new DiskFolder(_folder.At("input"), "input"));
        Assert.Equal(["input/articles/link.md", "input/articles/linked"], result.Diagnostics.Where(each => each.Rule.Code == "SN6201").Select(each => each.Place.Path));
        Assert.DoesNotContain(files.Keys, path => path.Contains("link", StringComparison.Ordinal) || path.Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public void Symbolic_links_of_a_theme_and_of_files_are_told_and_not_followed()
    {
        var secret = _folder.Write("outside/secret.html", "비밀");
        foreach (var (path, bytes) in FolderBytes.Read(Repository.PathOf("tests/StaticNews.Tests/Cases/minimal-theme"))) _folder.Write("theme/" + path, Encoding.UTF8.GetString(bytes));
        File.Delete(_folder.At("theme/templates/not_found.html"));
        File.CreateSymbolicLink(_folder.At("theme/templates/not_found.html"), secret);
        Directory.CreateSymbolicLink(_folder.At("theme/assets/linked"), _folder.At("outside"));
        File.CreateSymbolicLink(_folder.At("input/files.html"), secret);
        Directory.CreateSymbolicLink(_folder.At("input/files"), _folder.At("outside"));

        var output = new MemoryOutput();
        var result = SiteBuilder.Build(new CaseOptions().ForBuild(jobs: 2), new DiskFolder(_folder.At("input"), "input"), new DiskFolder(_folder.At("theme"), "theme"), new CasePictures(), output, memos: null);
        Assert.Equal(
            ["input/files", "input/files.html", "theme/assets/linked", "theme/templates/not_found.html"],
            result.Diagnostics.Where(static each => each.Rule.Code == "SN6201").Select(static each => each.Place.Path).Order(StringComparer.Ordinal));
        Assert.All(output.Files, static file => Assert.False(file.Key.Contains("secret", StringComparison.Ordinal) || Encoding.UTF8.GetString(file.Value).Contains("비밀", StringComparison.Ordinal), file.Key));
    }

    [Fact]
    public void Hidden_files_are_not_read()
    {
        _folder.Write("input/articles/.draft.md", Article);
        _folder.Write("input/.git/articles/tide.md", Article);
        _folder.Write("input/files/.DS_Store", "x");
        var (result, files) = Build(new DiskFolder(_folder.At("input"), "input"));
        Assert.Equal(0, result.Articles);
        Assert.DoesNotContain(".DS_Store", files.Keys);
    }

    [Fact]
    public void A_file_that_vanished_is_told()
    {
        _folder.Write("input/articles/tide.md", Article);
        _folder.Write("input/articles/ebb.md", Article);
        var (result, files) = Build(new VanishingFolder(new DiskFolder(_folder.At("input"), "input"), "articles/tide.md"));
        Assert.Equal(["SN6203"], result.Diagnostics.Select(each => each.Rule.Code));
        Assert.Contains("2026/03/04/ebb/index.html", files.Keys);
    }

    [Fact]
    public void A_pipe_is_not_waited_for()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Pipes have names on Unix only.");
        _folder.Write("input/articles/tide.md", Article);
        using (var process = System.Diagnostics.Process.Start("mkfifo", _folder.At("input/articles/pipe.md"))) process.WaitForExit();
        var (result, files) = Build(new DiskFolder(_folder.At("input"), "input"));
        Assert.All(result.Diagnostics, each => Assert.Equal("input/articles/pipe.md", each.Place.Path));
        Assert.NotEmpty(result.Diagnostics);
        Assert.Contains("2026/03/04/tide/index.html", files.Keys);
    }

    public void Dispose() => _folder.Dispose();

    private static (BuildResult Result, IReadOnlyDictionary<string, byte[]> Files) Build(ISourceFolder input)
    {
        var options = new CaseOptions();
        var theme = CaseSite.Of(CaseFile.Parse("disk", ""), options).Theme;
        var output = new MemoryOutput();
        var result = SiteBuilder.Build(options.ForBuild(jobs: 2), input, new MemoryFolder("theme", theme), new CasePictures(), output, memos: null);
        return (result, output.Files);
    }
}
