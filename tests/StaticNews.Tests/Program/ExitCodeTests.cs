using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Tests.Program;

public sealed class ExitCodeTests : IDisposable
{
    private static readonly Diagnostic Mistake = FrontMatterRules.MissingTitle.At(new Place("input/articles/a.md", new TextSpan(1, 1, 1)));

    private readonly FakeSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_built_site_is_0() => Assert.Equal(0, _site.Run().Code);

    [Fact]
    public void An_error_is_1()
    {
        _site.Diagnostics = [Mistake];
        Assert.Equal(1, _site.Run().Code);
    }

    [Fact]
    public void A_warning_is_1_only_when_strict()
    {
        _site.Diagnostics = [Mistake with { Severity = Severity.Warning }];
        Assert.Equal(0, _site.Run().Code);
        var (code, text, _) = _site.Run("--strict");
        Assert.Equal(1, code);
        Assert.Contains("오류 SN2001", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hint_is_never_a_mistake()
    {
        _site.Diagnostics = [Mistake with { Severity = Severity.Hint }];
        Assert.Equal(0, _site.Run("--strict").Code);
    }

    [Fact]
    public void An_output_that_refuses_is_2_and_has_no_totals()
    {
        _site.Diagnostics = [Mistake];
        _site.OutputDiagnostics = [OutputRules.UrlTaken.At(new Place("output", TextSpan.WholeFile), ["/", "x"])];
        var (code, text, _) = _site.Run();
        Assert.Equal(2, code);
        Assert.DoesNotContain("쪽", text, StringComparison.Ordinal);
        Assert.EndsWith("오류 2건\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_defect_that_was_contained_is_3()
    {
        _site.Diagnostics = [Mistake, DefectRules.Defect.At(new Place("input/articles/b.md", TextSpan.WholeFile), ["x"])];
        var (code, text, _) = _site.Run();
        Assert.Equal(3, code);
        Assert.Contains("187쪽", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dead_disk_is_3_without_a_stack_trace()
    {
        _site.Failure = new AggregateException(new UnauthorizedAccessException("no entry"));
        var (code, output, error) = _site.Run();
        Assert.Equal(3, code);
        Assert.Empty(output);
        Assert.StartsWith("읽거나 쓸 권한이 없습니다: no entry\n", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stack_trace_is_shown_to_who_asks()
    {
        _site.Failure = new InvalidOperationException("boom");
        Assert.DoesNotContain("   at ", _site.Run().Error, StringComparison.Ordinal);
        _site.Variables["STATICNEWS_TRACE"] = "1";
        var (code, _, error) = _site.Run();
        Assert.Equal(3, code);
        Assert.Contains("InvalidOperationException: boom", error, StringComparison.Ordinal);
        Assert.Contains("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_that_cannot_be_written_is_3()
    {
        _site.Output = new FullDisk();
        var (code, _, error) = _site.Run();
        Assert.Equal(3, code);
        Assert.Contains("디스크", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SN2001", 0)]
    [InlineData("sn2001", 0)]
    [InlineData("SN0000", 2)]
    public void Explain_knows_codes(string code, int expected)
    {
        var (actual, text, error) = _site.Run("explain", code);
        Assert.Equal(expected, actual);
        Assert.Equal(expected == 0, text.StartsWith("SN2001 (오류)\n" + FrontMatterRules.MissingTitle.Message.Korean + "\n", StringComparison.Ordinal));
        Assert.Equal(expected != 0, error.Contains(code, StringComparison.Ordinal));
    }

    [Fact]
    public void Explain_shows_blanks_for_arguments() =>
        Assert.DoesNotContain("{", _site.Run("explain", "SN3901", "--lang", "en").Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("SN3085", true)]
    [InlineData("SN2001", false)]
    public void Explain_says_how_to_switch_off_what_may_be(string code, bool may) =>
        Assert.Equal(may, _site.Run("explain", code).Out.Contains($"`{code}: off`", StringComparison.Ordinal));

    private sealed class FullDisk : StringWriter
    {
        public override void Flush() => throw new IOException("full");
    }
}
