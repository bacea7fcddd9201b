using StaticNews.Engine.Composing.Charts;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Prose;
using StaticNews.Engine.Shared.Csv;

namespace StaticNews.Engine.Composing;

/// <summary>What the charts of one body turn into.</summary>
internal sealed class ChartResolver(BodySurroundings surroundings, ChartWords words)
{
    private const int LargestBytes = 1 << 20;

    /// <summary>The chart, or null where there is nothing to draw it from.</summary>
    public ChartPart? Resolve(BodyChart chart)
    {
        var source = surroundings.Source;
        var path = PictureLookup.PathOf(source, chart.File);
        if (path is null || surroundings.Desk.FindData(path) is not { } file)
        {
            Report(chart, ChartRules.UnknownFile, chart.File, surroundings.Nearest(chart.File, path, surroundings.Desk.AllData()));
            return null;
        }

        surroundings.DataFiles.Add(file);
        if (file.Length > LargestBytes)
        {
            surroundings.Desk.NoteUnread(file);
            Report(chart, ChartRules.TooLarge, "1MB");
            return null;
        }

        if (chart.Title is null) surroundings.Diagnostics.Add(ChartRules.NoTitle.At(source.At(chart.FileSpan)));
        var remarks = new Remarks(file.DisplayPath);
        var read = ReadData(file, chart, remarks);
        surroundings.Diagnostics.AddRange(remarks.ToImmutable());
        return read is null ? null : new ChartPart(ChartMaker.Make(chart, surroundings.Anchors.Claim($"chart-{chart.Index + 1}"), read, words));
    }

    private ChartData? ReadData(Discovery.SourceFile file, BodyChart chart, Remarks remarks)
    {
        try
        {
            return CsvEncoding.Decode(surroundings.Desk.Read(file), remarks) is { } text ? new ChartDataReader(remarks).Read(text, chart.Kind == ChartKind.Line) : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            remarks.Add(OutputRules.Unreadable, TextSpan.WholeFile, [file.Path]);
            return null;
        }
    }

    private void Report(BodyChart chart, DiagnosticRule rule, string argument, string? suggestion = null) =>
        surroundings.Diagnostics.Add(rule.At(surroundings.Source.At(chart.FileSpan), [argument], suggestion));
}
