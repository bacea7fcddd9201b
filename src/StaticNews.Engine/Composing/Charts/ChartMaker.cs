using StaticNews.Engine.Prose;

namespace StaticNews.Engine.Composing.Charts;

/// <summary>From what a chart is to show to its drawings, its table and its words.</summary>
internal static class ChartMaker
{
    public static Chart Make(BodyChart asked, string id, ChartData data, ChartWords words)
    {
        var unit = asked.Unit ?? (data.IsPercent ? "%" : null);
        ImmutableArray<ChartDrawing> drawings = [Draw(ChartCanvas.Narrow(), asked, data, words), Draw(ChartCanvas.Wide(), asked, data, words)];
        return new Chart(
            id, asked.Kind, asked.Title ?? words.NameOf(asked.Kind), asked.Title, asked.Description, asked.Source, unit,
            words.Summary(asked.Kind, data, unit), TableOf(data), drawings);
    }

    private static ChartDrawing Draw(ChartCanvas canvas, BodyChart asked, ChartData data, ChartWords words)
    {
        if (asked.Kind == ChartKind.Line) return new LineLayout(canvas, data, words).Draw();
        var bars = new BarValues(data, asked.Kind == ChartKind.Stacked);
        var standing = new StandingBars(canvas, data, words, bars);
        return asked.IsHorizontal ?? !standing.Fits() ? new LyingBars(canvas, data, words, bars).Draw() : standing.Draw();
    }

    private static ChartTable TableOf(ChartData data)
    {
        var rows = ImmutableArray.CreateBuilder<ChartTableRow>(data.Labels.Length);
        for (var i = 0; i < data.Labels.Length; i++)
            rows.Add(new ChartTableRow(data.Labels[i], [.. data.Series.Select(series => series.Values[i] is { } value ? ChartWords.Full(value) : "")]));
        return new ChartTable(data.LabelName, [.. data.Series.Select(series => series.Name)], rows.MoveToImmutable());
    }
}
