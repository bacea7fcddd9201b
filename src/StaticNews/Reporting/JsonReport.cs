using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using StaticNews.Engine;
using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Reporting;

/// <summary>The report for programs: one document with every diagnostic and the totals. Keys are only ever added.</summary>
internal static class JsonReport
{
    private const int FormatVersion = 1;

    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the document and a final newline.</summary>
    public static void Write(TextWriter writer, BuildReport report, MessageLanguage language)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            json.WriteNumber("version", FormatVersion);
            json.WritePropertyName("diagnostics");
            DiagnosticJson.WriteArray(json, report.Diagnostics, language);
            json.WritePropertyName("summary");
            WriteSummary(json, report);
            json.WritePropertyName("timings");
            WriteTimings(json, report.Result.Timings);
            json.WriteEndObject();
        }

        writer.Write(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
        writer.Write('\n');
    }

    private static void WriteSummary(Utf8JsonWriter json, BuildReport report)
    {
        var (result, counts) = (report.Result, DiagnosticCounts.Of(report.Diagnostics));
        json.WriteStartObject();
        json.WriteNumber("exit_code", (int)report.ExitCode);
        json.WriteNumber("errors", counts.Errors);
        json.WriteNumber("warnings", counts.Warnings);
        json.WriteNumber("hints", counts.Hints);
        json.WriteNumber("articles", result.Articles);
        json.WriteNumber("pages", result.Pages);
        json.WriteNumber("files", result.Files);
        json.WriteNumber("bytes", result.Bytes);
        json.WriteNumber("written", result.Written);
        json.WriteNumber("removed", result.Removed);
        json.WriteNumber("seconds", Math.Round(report.Elapsed.TotalSeconds, 3));
        if (result.NextChange is { } next) json.WriteString("next_change", next);
        else json.WriteNull("next_change");
        json.WriteString("next_change_reason", Reason(result.NextChangeReason));
        json.WriteEndObject();
    }

    private static void WriteTimings(Utf8JsonWriter json, ImmutableArray<StepTiming> timings)
    {
        json.WriteStartArray();
        foreach (var (step, duration) in timings)
        {
            json.WriteStartObject();
            json.WriteString("step", step);
            json.WriteNumber("milliseconds", Math.Round(duration.TotalMilliseconds, 3));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string? Reason(NextChangeReason? reason) => reason switch
    {
        NextChangeReason.Embargo => "embargo",
        NextChangeReason.Expiry => "expiry",
        NextChangeReason.NewsSitemap => "news_sitemap",
        _ => null,
    };
}
