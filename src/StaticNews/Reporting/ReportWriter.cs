using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Reporting;

/// <summary>Writes the report of a build in the format that was asked for.</summary>
/// <param name="textOf">The text of a source file by the path that messages show.</param>
internal sealed class ReportWriter(TextWriter writer, bool showsColours, ReportStyle style, Func<string, string?> textOf)
{
    /// <summary>Writes diagnostics first, so that the last lines say how it ended. What can wait for the desk is printed by check, and by build in JSON only.</summary>
    public void Write(BuildReport report)
    {
        switch (style.Format)
        {
            case ReportFormat.Json:
                JsonReport.Write(writer, report, style.Language);
                return;
            case ReportFormat.GitHub:
                DiagnosticAnnotations.Write(writer, report.Printed, style.Language);
                WriteSummary(new PlainTextSink(writer), report);
                return;
            default:
                ITextSink sink = showsColours ? new AnsiTextSink(writer) : new PlainTextSink(writer);
                new DiagnosticText(sink, style.Language, textOf).Write(report.Printed);
                WriteSummary(sink, report);
                return;
        }
    }

    private void WriteSummary(ITextSink sink, BuildReport report)
    {
        if (style.IsQuiet) return;
        var summary = new SummaryText(sink, style.Language);
        if (style.ShowsTimings) new TimingText(sink, style.Language).Write(report.Result);
        summary.Write(report);
    }
}
