using System.Text.Json;
using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Tests.Program;

public sealed class ReportTests : IDisposable
{
    private static readonly Diagnostic Mistake =
        TextRules.UnknownLink.At(new Place("input/articles/a.md", new TextSpan(2, 3, 2)), ["../b.md"], "../c.md");

    private readonly FakeSite _site = new();

    public ReportTests() => _site.Add("input/articles/a.md", "\uFEFF첫째\r\n둘 셋째\n");

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_text_report_ends_with_the_totals()
    {
        _site.Diagnostics = [Mistake, Mistake];
        Assert.Equal("""
            input/articles/a.md:2:3: 오류 SN3001: 링크가 가리키는 파일이 없습니다: ../b.md
                2 | 둘 셋째
                  |    ^^^^
              도움말: 혹시 `../c.md` 아닌가요? 기사 파일의 경로를 이 기사 기준으로 적으세요.
            기사 52건, 페이지 187쪽, 파일 231개, 3.4 MB, 0.00초
            다음 자동 변경: 2099-01-01 00:00 (엠바고)
            오류 1건

            """, _site.Run().Out, ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void An_English_check_says_that_nothing_was_written()
    {
        Assert.Equal("""
                  12.3 ms  Reading
            Pages rendered: 0, left as they were: 187
            52 articles, 187 pages, 231 files, 3.4 MB, 0.00 s
            Checked only; nothing was written.
            Next change by itself: 2099-01-01 00:00 (embargo)

            """, _site.Run("check", "--lang", "en", "--timings").Out, ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Quiet_leaves_only_diagnostics()
    {
        Assert.Empty(_site.Run("--quiet", "--timings").Out);
        _site.Diagnostics = [Mistake];
        Assert.EndsWith("적으세요.\n", _site.Run("--quiet").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Colours_are_for_terminals_only()
    {
        _site.Diagnostics = [Mistake];
        Assert.DoesNotContain('\e', _site.Run().Out);
        _site.ShowsColours = true;
        Assert.Contains("\e[", _site.Run().Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', _site.Run("--format", "json").Out);
        Assert.DoesNotContain('\e', _site.Run("--format", "github").Out);
    }

    [Fact]
    public void A_json_report_is_one_document_with_stable_keys()
    {
        _site.Diagnostics = [Mistake, FrontMatterRules.MissingTitle.At(new Place("input/articles/b.md", TextSpan.WholeFile))];
        using var document = JsonDocument.Parse(_site.Run("--format", "json", "--quiet").Out);
        var root = document.RootElement;
        Assert.Equal(["version", "diagnostics", "summary", "timings"], Keys(root));
        var (first, second) = (root.GetProperty("diagnostics")[0], root.GetProperty("diagnostics")[1]);
        Assert.Equal(["code", "severity", "path", "line", "column", "length", "message", "hint", "suggestion"], Keys(first));
        Assert.Equal(Keys(first), Keys(second));
        Assert.Equal("error", first.GetProperty("severity").GetString());
        Assert.Equal(3, first.GetProperty("column").GetInt32());
        Assert.Equal(JsonValueKind.Null, second.GetProperty("line").ValueKind);
        var summary = root.GetProperty("summary");
        Assert.Equal(
            [
                "exit_code", "errors", "warnings", "hints", "articles", "pages", "files", "bytes", "written", "removed", "seconds",
                "next_change", "next_change_reason",
            ],
            Keys(summary));
        Assert.Equal(2, summary.GetProperty("errors").GetInt32());
        Assert.Equal("2099-01-01T00:00:00+09:00", summary.GetProperty("next_change").GetString());
        Assert.Equal("Reading", root.GetProperty("timings")[0].GetProperty("step").GetString());
    }

    [Fact]
    public void What_can_wait_for_the_desk_is_counted_by_build_and_printed_by_check()
    {
        var hint = CopyRules.DoubleSpace.At(new Place("input/articles/a.md", new TextSpan(2, 2, 1)));
        _site.Diagnostics = [hint, hint with { Place = new Place("input/articles/a.md", new TextSpan(2, 3, 1)), Severity = Severity.Error }];
        var built = _site.Run().Out;
        Assert.DoesNotContain("참고 SN3085", built, StringComparison.Ordinal);
        Assert.Contains("오류 SN3085", built, StringComparison.Ordinal);
        Assert.EndsWith("데스크가 볼 곳 1곳: staticnews check\n오류 1건\n", built, StringComparison.Ordinal);
        Assert.Contains("For the desk: 1 place (staticnews check)\n", _site.Run("--lang", "en").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("::notice", _site.Run("--format", "github").Out, StringComparison.Ordinal);
        Assert.Contains("\"hint\"", _site.Run("--format", "json").Out, StringComparison.Ordinal);
        var (_, text, _) = _site.Run("check");
        Assert.Contains("참고 SN3085", text, StringComparison.Ordinal);
        Assert.EndsWith("오류 1건, 참고 1건\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_thousand_mistakes_are_all_in_json()
    {
        _site.Diagnostics = [.. Enumerable.Range(1, 1000).Select(i => Mistake with { Place = new Place("input/articles/a.md", new TextSpan(i, 1, 1)) })];
        using var document = JsonDocument.Parse(_site.Run("--format", "json").Out);
        Assert.Equal(1000, document.RootElement.GetProperty("diagnostics").GetArrayLength());
        var text = _site.Run().Out;
        Assert.Equal(100, text.Split(" 오류 SN3001: ").Length - 1);
        Assert.Contains("SN3001: 900건을 더 찾았습니다.", text, StringComparison.Ordinal);
        Assert.EndsWith("오류 1,000건\n", text, StringComparison.Ordinal);
    }

    private static string[] Keys(JsonElement element) => [.. element.EnumerateObject().Select(property => property.Name)];
}
