using System.Text.Json;
using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Tests.Program;

/// <summary>why and stats as the shell sees them.</summary>
public sealed class QuestionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly RealProgram _program;

    public QuestionTests()
    {
        new RealProgram(_folder.FullPath).Run("new", "site", "paper", "--name", "시험일보", "--base-url", "https://news.example/");
        _folder.Write("paper/input/articles/society/내일.md", "---\ntitle: 내일의 일\ndate: 2026-12-25 06:00\n---\n본문.\n");
        _program = new RealProgram(_folder.At("paper"));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_embargo_is_told_with_its_end_and_its_url_to_be_by_file_or_by_url()
    {
        foreach (var words in (string[])["input/articles/society/내일.md", _folder.At("paper/input/articles/society/내일.md"), "https://news.example/2026/12/25/내일/"])
        {
            var (code, text, _) = _program.Run("why", words);
            Assert.Equal(0, code);
            Assert.StartsWith("내일의 일\n  상태            실리지 않았습니다: 2026-12-25 06:00까지 엠바고입니다.\n  실리면 주소     https://news.example/2026/12/25/내일/\n", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_path_of_the_output_leads_back_to_its_source() =>
        Assert.Contains("input/articles/society/첫-기사.md", _program.Run("why", "output/2026/11/22/첫-기사/index.html").Out, StringComparison.Ordinal);

    [Fact]
    public void The_front_page_is_called_as_the_paper() =>
        Assert.StartsWith("시험일보\n  상태            사이트에 있습니다.\n  주소            https://news.example/\n", _program.Run("why", "/").Out, StringComparison.Ordinal);

    [Fact]
    public void What_is_unknown_is_2_with_the_nearest()
    {
        var (code, text, error) = _program.Run("why", "https://news.example/2026/11/22/첫-가사/");
        Assert.Equal((2, ""), (code, text));
        Assert.Contains("혹시 /2026/11/22/첫-기사/ 아닌가요?", error, StringComparison.Ordinal);
        Assert.Equal(2, _program.Run("why").Code);
    }

    [Fact]
    public void Questions_write_nothing()
    {
        var before = FolderBytes.Read(_folder.FullPath);
        Assert.Equal(0, _program.Run("stats").Code);
        Assert.Equal(0, _program.Run("why", "/").Code);
        Assert.Empty(FolderBytes.Compare(before, FolderBytes.Read(_folder.FullPath)));
    }

    [Fact]
    public void The_counts_are_those_of_the_build_in_every_form()
    {
        var bytes = FolderBytes.Read(Built()).Where(file => file.Key != ".staticnews-output").Sum(file => (long)file.Value.Length);
        using var json = JsonDocument.Parse(_program.Run("stats", "--format", "json").Out);
        Assert.Equal(bytes, json.RootElement.GetProperty("bytes").GetProperty("total").GetInt64());
        Assert.Equal(1, json.RootElement.GetProperty("articles").GetProperty("embargoed").GetInt32());
        Assert.Contains("기사            2건 (초고 0, 엠바고 1,", _program.Run("stats").Out, StringComparison.Ordinal);
        Assert.Contains("2 (0 drafts, 1 under embargo,", _program.Run("stats", "--lang", "en").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public void The_counts_fit_a_terminal_of_80_columns(string language)
    {
        for (var at = 0; at < 30; at++)
            _folder.Write($"paper/input/articles/society/{at}.md", $"---\ntitle: 글 {at}\ndate: {2000 + at % 20}-03-04\nreporter: 남궁새로운이름{at}\ntags: [아주 긴 태그의 이름 {at}, 짧은{at}]\n---\n본문.\n");
        var lines = _program.Run("stats", "--lang", language).Out.Split('\n');
        Assert.True(lines.Length > 30);
        Assert.All(lines, static line => Assert.InRange(DisplayWidth.Of(line), 0, 80));
    }

    private string Built()
    {
        Assert.Equal(0, _program.Run("build").Code);
        return _folder.At("paper/output");
    }
}
