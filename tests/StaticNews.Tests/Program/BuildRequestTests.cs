using StaticNews.Engine;

namespace StaticNews.Tests.Program;

public sealed class BuildRequestTests : IDisposable
{
    private readonly FakeSite _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData(".")]
    [InlineData("input")]
    [InlineData("input/articles/politics")]
    [InlineData("src/deep")]
    public void The_site_is_found_from_any_folder_in_it(string folder)
    {
        _site.CurrentFolder = Directory.CreateDirectory(Path.GetFullPath(folder, _site.Root)).FullName;
        Assert.Equal(0, _site.Run().Code);
        Assert.StartsWith("input as ", _site.Opened[0], StringComparison.Ordinal);
        Assert.Equal("output", _site.Opened[^1]);
    }

    [Fact]
    public void A_folder_that_holds_site_yml_is_the_input()
    {
        _site.Add("papers/mulbit/site.yml", "");
        _site.CurrentFolder = Path.Combine(_site.Root, "papers/mulbit");
        _site.Run("build");
        Assert.Equal(["papers/mulbit as .", "papers/output"], _site.Opened);
    }

    [Fact]
    public void Without_a_site_nothing_is_guessed()
    {
        File.Delete(Path.Combine(_site.Root, "input/site.yml"));
        var (code, _, error) = _site.Run();
        Assert.Equal(2, code);
        Assert.Contains("site.yml", error, StringComparison.Ordinal);
        Assert.Empty(_site.Opened);
    }

    [Fact]
    public void The_theme_beside_input_is_taken_only_when_it_has_layouts()
    {
        _site.Add("theme/README.md", "");
        _site.Run();
        Assert.Equal(["input as input", "output"], _site.Opened);
        Assert.DoesNotContain(_site.Theme!.List().Value, file => file.DisplayPath.StartsWith(_site.Root, StringComparison.Ordinal));
        _site.Opened.Clear();
        _site.Add("theme/layouts/base.html", "");
        _site.Run();
        Assert.Equal(["input as input", "theme as theme", "output"], _site.Opened);
    }

    [Fact]
    public void Paths_are_relative_to_the_current_folder()
    {
        _site.Add("a/in/site.yml", "");
        _site.Add("a/look/layouts/x.html", "");
        _site.CurrentFolder = Path.Combine(_site.Root, "a");
        _site.Run("build", "--input", "in/", "--theme", "look", "--output", "../public", "--clean");
        Assert.Equal(["a/in as in", "a/look as look", "public clean"], _site.Opened);
    }

    [Fact]
    public void On_GitHub_files_are_named_from_the_root_of_the_repository()
    {
        _site.CurrentFolder = Path.Combine(_site.Root, "input");
        _site.Variables["GITHUB_WORKSPACE"] = _site.Root;
        _site.Run("--format", "github");
        _site.Run("--format", "text");
        Assert.Equal(["input as input", "output", "input as .", "output"], _site.Opened);
    }

    [Fact]
    public void Check_writes_nothing()
    {
        _site.Run("check", "--output", "elsewhere");
        Assert.Equal("nothing", _site.Opened[^1]);
    }

    [Theory]
    [InlineData("build", "input/.staticnews")]
    [InlineData("build --clean", "input/.staticnews clean")]
    [InlineData("check --cache kept/here", "kept/here check")]
    public void The_cache_lies_in_the_input_folder_or_where_it_is_told(string line, string opened)
    {
        Assert.Equal(0, _site.Run(line.Split(' ')).Code);
        Assert.Equal(opened, _site.Cache);
    }

    [Fact]
    public void Defaults_come_from_the_machine()
    {
        _site.Run();
        Assert.Equal(new BuildOptions { Now = FakeSite.Clock, Jobs = 3 }, _site.Options);
    }

    [Fact]
    public void What_was_typed_is_what_the_engine_gets()
    {
        _site.Run("--drafts", "--jobs", "5", "build", "--shard", "2/8", "--base-url", "https://mulbit.example.org/paper", "--now", "2020-12-29");
        Assert.Equal(
            new BuildOptions
            {
                Now = new DateTimeOffset(2020, 12, 29, 0, 0, 0, TimeSpan.FromHours(9)),
                Jobs = 5,
                IncludesDrafts = true,
                Shard = new Shard(2, 8),
                BaseUrl = new Uri("https://mulbit.example.org/paper/"),
            },
            _site.Options);
    }

    [Theory]
    [InlineData("2020-12-29", "2020-12-28T15:00:00Z")]
    [InlineData("2020-12-29 14:30", "2020-12-29T05:30:00Z")]
    [InlineData("2020-12-29 14:30:05", "2020-12-29T05:30:05Z")]
    [InlineData("2020-12-29T14:30", "2020-12-29T05:30:00Z")]
    [InlineData("2020-12-29T14:30:00Z", "2020-12-29T14:30:00Z")]
    [InlineData("2020-12-29T14:30:00.25-05:00", "2020-12-29T19:30:00.25Z")]
    [InlineData("2020-12-29 14:30 +09:00", "2020-12-29T05:30:00Z")]
    public void A_moment_without_an_offset_is_Korean(string typed, string expected)
    {
        _site.Run("--now", typed);
        Assert.Equal(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), _site.Options!.Now);
    }

    [Theory]
    [InlineData("--now", "어제")]
    [InlineData("--now", "2020-13-01")]
    [InlineData("--jobs", "0")]
    [InlineData("--jobs", "-1")]
    [InlineData("--shard", "3/2")]
    [InlineData("--shard", "0/2")]
    [InlineData("--shard", "2")]
    [InlineData("--base-url", "mulbit.example.org")]
    [InlineData("--base-url", "ftp://mulbit.example.org/")]
    [InlineData("--base-url", "https://mulbit.example.org/?a=b")]
    [InlineData("--format", "xml")]
    [InlineData("--lang", "fr")]
    [InlineData("--input", "nowhere")]
    [InlineData("--theme", "nowhere")]
    [InlineData("--output", "")]
    [InlineData("--output", ".")]
    [InlineData("--output", "input")]
    [InlineData("--output", "input/files/site")]
    [InlineData("--cache", "output/cache")]
    [InlineData("--cache", "input/files/.cache")]
    public void A_value_that_cannot_be_is_wrong_usage(string option, string value)
    {
        var (code, output, error) = _site.Run("build", option, value);
        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Contains(option, error, StringComparison.Ordinal);
        Assert.Null(_site.Options);
    }

    [Theory]
    [InlineData("--inptu", "--inptu")]
    [InlineData("bulid", "bulid")]
    [InlineData("build --output", "--output")]
    [InlineData("build --jobs 1 --jobs 2", "--jobs")]
    [InlineData("build --strict=perhaps", "perhaps")]
    [InlineData("build --external", "--external")]
    [InlineData("explain", "SN2001")]
    [InlineData("explain SN2001 SN2002", "SN2002")]
    public void Words_that_cannot_be_understood_are_named(string line, string named)
    {
        var (code, _, error) = _site.Run(line.Split(' '));
        Assert.Equal(2, code);
        Assert.Contains(named, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_mistake_on_the_line_is_told_at_once()
    {
        var error = _site.Run("--jobs", "x", "--shard", "y", "--lang", "en").Error;
        Assert.Equal("""
            --jobs must be a number from 1 to 1024, not x.
            --shard looks like 2/8 (1 ≤ I ≤ N ≤ 10000), not y.
            For help: staticnews --help --lang en (this is version 0.1.0)

            """, error, ignoreLineEndingDifferences: true);
    }
}
