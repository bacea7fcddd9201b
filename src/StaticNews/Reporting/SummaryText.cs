using System.Globalization;
using StaticNews.Commands;
using StaticNews.Engine;
using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Reporting;

/// <summary>The last lines: how much was made, when it would change by itself, and how many mistakes there are.</summary>
internal sealed class SummaryText(ITextSink sink, MessageLanguage language)
{
    private readonly bool _isEnglish = language == MessageLanguage.English;

    /// <summary>The totals, unless nothing could be made.</summary>
    public void Write(BuildReport report)
    {
        if (report.ExitCode != ExitCode.Usage)
        {
            WriteTotals(report);
            WriteChanges(report);
            WriteNextChange(report.Result);
        }

        WriteForTheDesk(report.Diagnostics.Length - report.Printed.Length);
        WriteCounts(DiagnosticCounts.Of(report.Printed));
    }

    private void WriteTotals(BuildReport report)
    {
        var (result, seconds) = (report.Result, SummaryNumbers.Seconds(report.Elapsed));
        var size = SummaryNumbers.Size(result.Bytes);
        sink.Write(_isEnglish
            ? $"{Of(result.Articles, "article")}, {Of(result.Pages, "page")}, {Of(result.Files, "file")}, {size}, {seconds} s\n"
            : $"기사 {N(result.Articles)}건, 페이지 {N(result.Pages)}쪽, 파일 {N(result.Files)}개, {size}, {seconds}초\n");
    }

    private void WriteChanges(BuildReport report)
    {
        var (written, removed) = (report.Result.Written, report.Result.Removed);
        if (report.IsCheck)
            sink.Write(_isEnglish ? "Checked only; nothing was written.\n" : "검사만 하고 아무것도 쓰지 않았습니다.\n");
        else if (written != report.Result.Files || removed > 0)
            sink.Write(_isEnglish ? $"{Of(written, "file")} changed, {N(removed)} removed\n" : $"바뀐 파일 {N(written)}개, 지운 파일 {N(removed)}개\n");
    }

    private void WriteNextChange(BuildResult result)
    {
        if (result.NextChange is not { } next) return;
        var time = next.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        var reason = Reason(result.NextChangeReason) is { } text ? $" ({text})" : "";
        sink.Write((_isEnglish ? "Next change by itself: " : "다음 자동 변경: ") + time + reason + "\n");
    }

    private void WriteForTheDesk(int count)
    {
        if (count == 0) return;
        sink.Write(_isEnglish ? $"For the desk: {Of(count, "place")} (staticnews check)\n" : $"데스크가 볼 곳 {N(count)}곳: staticnews check\n", TextRole.Hint);
    }

    private void WriteCounts(DiagnosticCounts counts)
    {
        var isFirst = true;
        Part(counts.Errors, Severity.Error, TextRole.Error);
        Part(counts.Warnings, Severity.Warning, TextRole.Warning);
        Part(counts.Hints, Severity.Hint, TextRole.Hint);
        if (!isFirst) sink.Write("\n");

        void Part(int count, Severity severity, TextRole role)
        {
            if (count == 0) return;
            if (!isFirst) sink.Write(", ");
            isFirst = false;
            sink.Write(_isEnglish ? Of(count, severity.Key()) : $"{severity.In(language)} {N(count)}건", role);
        }
    }

    private string? Reason(NextChangeReason? reason) => reason switch
    {
        NextChangeReason.Embargo => _isEnglish ? "embargo" : "엠바고",
        NextChangeReason.Expiry => _isEnglish ? "expiry" : "게시 기한",
        NextChangeReason.NewsSitemap => _isEnglish ? "news sitemap" : "뉴스 사이트맵",
        _ => null,
    };

    private static string N(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Of(int count, string noun) => count == 1 ? "1 " + noun : $"{N(count)} {noun}s";
}
