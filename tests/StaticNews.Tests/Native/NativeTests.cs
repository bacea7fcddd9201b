using StaticNews.Images;
using StaticNews.Tests.Preview;

namespace StaticNews.Tests.Native;

/// <summary>The published native binary does what the program under the JIT does. It is named by STATICNEWS_NATIVE; tests/run.sh publishes it.</summary>
[Trait("suite", "native")]
public sealed class NativeTests : IDisposable
{
    private static readonly string? Binary = Environment.GetEnvironmentVariable("STATICNEWS_NATIVE");
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void The_output_is_the_same_byte_for_byte()
    {
        var managed = ProgramRun.Managed(SampleCommand.Build(_folder.At("managed")));
        var native = Run(SampleCommand.Build(_folder.At("native")));
        Assert.True(managed.ExitCode == 0, managed.Output + managed.Error);
        Assert.True(native.ExitCode == 0, native.Output + native.Error);
        Assert.Empty(FolderBytes.Compare(FolderBytes.Read(_folder.At("managed")), FolderBytes.Read(_folder.At("native"))));
    }

    [Fact]
    public void The_theme_inside_the_program_is_the_theme_of_the_repository()
    {
        _folder.Write("input/site.yml", "name: 시험일보\nbase_url: https://news.example/\n");
        _folder.Write("input/articles/tide.md", "---\ntitle: 밀물\ndate: 2026-03-04\n---\n본문.\n");
        var own = Run(["build", "--input", _folder.At("input"), "--output", _folder.At("own"), "--now", SampleCommand.Now]);
        var named = Run(["build", "--input", _folder.At("input"), "--theme", Repository.PathOf("theme"), "--output", _folder.At("named"), "--now", SampleCommand.Now]);
        Assert.True(own.ExitCode == 0, own.Output + own.Error);
        Assert.True(named.ExitCode == 0, named.Output + named.Error);
        Assert.Empty(FolderBytes.Compare(FolderBytes.Read(_folder.At("named")), FolderBytes.Read(_folder.At("own"))));
    }

    [Fact]
    public void Template_functions_are_complete()
    {
        _folder.Write("input/site.yml", "name: 시험일보\nbase_url: https://news.example/\n");
        _folder.Write(
            "input/theme/templates/not_found.html",
            "{{ for group in [string, array, math, html, object, regex, date] }}[{{ object.keys group | array.sort | array.join ' ' }}]\n{{ end }}"
            + "{{ string.slice '가나다' 1 }} {{ string.index_of 'abc' 'c' }} {{ object.has_key { a: 1 } 'a' }} {{ object.has_value { a: 1 } 'a' }}\n");
        string[] arguments = ["build", "--input", _folder.At("input"), "--now", SampleCommand.Now, "--output"];
        var managed = ProgramRun.Managed([.. arguments, _folder.At("managed")]);
        var native = Run([.. arguments, _folder.At("native")]);
        Assert.True(managed.ExitCode == 0, managed.Output + managed.Error);
        Assert.True(native.ExitCode == 0, native.Output + native.Error);
        var page = File.ReadAllText(_folder.At("native/404.html"));
        Assert.Equal(File.ReadAllText(_folder.At("managed/404.html")), page);
        Assert.Contains(" slice", page, StringComparison.Ordinal);
        Assert.DoesNotContain("[]", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Exit_codes_say_what_happened()
    {
        _folder.Write("input/site.yml", "name: 시험일보\nbase_url: https://news.example/\n");
        Assert.Equal(0, Run(["build", "--input", _folder.At("input"), "--output", _folder.At("output")]).ExitCode);
        _folder.Write("input/articles/tide.md", "---\ndate: 2026-03-04\n---\n본문.\n");
        Assert.Equal(1, Run(["build", "--input", _folder.At("input"), "--output", _folder.At("output")]).ExitCode);
        Assert.True(File.Exists(_folder.At("output/2026/03/04/tide/index.html")));
        Assert.Equal(1, Run(["check", "--input", _folder.At("input")]).ExitCode);
        Assert.Equal(2, Run(["build", "--no-such-option"]).ExitCode);
        _folder.Write("foreign/thesis.txt", "십 년의 일");
        Assert.Equal(2, Run(["build", "--input", _folder.At("input"), "--output", _folder.At("foreign")]).ExitCode);
        Assert.Equal(0, Run(["--version"]).ExitCode);
        Assert.Equal(0, Run(["explain", "SN2001"]).ExitCode);
    }

    [Fact]
    public void A_new_site_and_a_new_article_in_it_build_without_a_word()
    {
        Assert.Equal(0, Run(["new", "site", _folder.At("paper"), "--name", "시험일보"]).ExitCode);
        var article = Run(["new", "article", "밀물: \"온다\"", "--section", "society", "--input", _folder.At("paper/input")]);
        Assert.True(article.ExitCode == 0, article.Output + article.Error);
        var build = Run(["build", "--strict", "--drafts", "--input", _folder.At("paper/input"), "--output", _folder.At("output")]);
        Assert.True(build.ExitCode == 0, build.Output + build.Error);
        Assert.DoesNotContain("SN", build.Output, StringComparison.Ordinal);
        Assert.Contains("draft: true", Run(["why", _folder.At("paper/input/articles/society/밀물-온다.md"), "--input", _folder.At("paper/input")]).Output, StringComparison.Ordinal);
        Assert.Equal(0, Run(["stats", "--format", "json", "--input", _folder.At("paper/input")]).ExitCode);
    }

    [Fact]
    public void Pictures_and_share_cards_are_made_once()
    {
        _folder.Write("input/site.yml", "name: 시험일보\nbase_url: https://news.example/\n");
        _folder.Write("input/articles/tide.md", "---\ntitle: 밀물\ndate: 2026-11-19\n---\n![다리](bridge.jpg)\n\n![지도](map.svg)\n");
        _folder.Write("input/articles/ebb.md", "---\ntitle: 썰물\ndate: 2026-11-19\n---\n본문.\n");
        File.Copy(Repository.PathOf("input/images/bridge.jpg"), _folder.At("input/articles/bridge.jpg"));
        File.Copy(Repository.PathOf("input/images/map-islands.svg"), _folder.At("input/articles/map.svg"));
        string[] arguments = ["build", "--input", _folder.At("input"), "--now", SampleCommand.Now, "--cache", _folder.At("cache"), "--output"];
        var build = Run([.. arguments, _folder.At("output")]);
        Assert.True(build.ExitCode == 0, build.Output + build.Error);
        var made = Directory.GetFiles(_folder.At("output/pictures"));
        Assert.Equal([".avif", ".avif", ".avif", ".jpg", ".png", ".svg"], made.Select(Path.GetExtension).Order(StringComparer.Ordinal));
        Assert.All(made, static file => Assert.NotNull(new VipsPictureReader().Measure(File.ReadAllBytes(file), Path.GetExtension(file))));
        Assert.Contains("/pictures/share-", File.ReadAllText(_folder.At("output/2026/11/19/ebb/index.html")), StringComparison.Ordinal);
        var times = Times();
        Assert.Equal(6, times.Count);
        Assert.Equal(0, Run([.. arguments, _folder.At("again")]).ExitCode);
        Assert.Equal(times, Times());
        Assert.Empty(FolderBytes.Compare(FolderBytes.Read(_folder.At("output")), FolderBytes.Read(_folder.At("again"))));

        Dictionary<string, DateTime> Times() => Directory.GetFiles(_folder.At("cache/made")).ToDictionary(static file => file, File.GetLastWriteTimeUtc);
    }

    [Fact]
    public void Strict_makes_a_warning_an_error()
    {
        _folder.Write("input/site.yml", "name: 시험일보\nbase_url: https://news.example/\n");
        _folder.Write("input/reporters/kim.md", "---\nname: 김바다\n---\n");
        _folder.Write("input/articles/tide.md", "---\ntitle: 밀물\ndate: 2026-03-04\nreporter: 김비다\n---\n본문.\n");
        Assert.Equal(0, Run(["check", "--input", _folder.At("input")]).ExitCode);
        Assert.Equal(1, Run(["check", "--strict", "--input", _folder.At("input")]).ExitCode);
    }

    [Fact]
    public void A_check_writes_nothing()
    {
        _folder.Write("input/site.yml", "name: 시험일보\nbase_url: https://news.example/\n");
        _folder.Write("input/articles/tide.md", "---\ntitle: 밀물\ndate: 2026-03-04\n---\n본문.\n");
        var before = FolderBytes.Read(_folder.FullPath);
        Assert.Equal(0, Run(["check", "--input", _folder.At("input")]).ExitCode);
        Assert.Empty(FolderBytes.Compare(before, FolderBytes.Read(_folder.FullPath)));
    }

    [Fact]
    public async Task A_preview_starts_shows_an_edit_and_stops()
    {
        Assert.SkipWhen(Binary is null, "STATICNEWS_NATIVE does not name the published program.");
        using var newsroom = new PreviewNewsroom();
        await using var preview = await PreviewProcess.Start(Binary, newsroom.Arguments);
        await using var tab = await LiveTab.Open(preview, "/paper/2026/03/04/a1/");
        newsroom.Write("articles/a1.md", PreviewNewsroom.Article("기사 1", "고친 본문."));
        await tab.Next("reload");
        using var oracle = new PreviewOracle(newsroom, preview);
        Assert.Empty(await oracle.Differences());
        Assert.Equal(0, await preview.Stop());
    }

    public void Dispose() => _folder.Dispose();

    private static ProgramRun Run(IEnumerable<string> arguments)
    {
        Assert.SkipWhen(Binary is null, "STATICNEWS_NATIVE does not name the published program.");
        return ProgramRun.Native(Binary!, arguments);
    }
}
