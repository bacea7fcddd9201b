namespace StaticNews.Engine.Composing.Charts;

/// <summary>Bars that lie, so that long labels find room at their left.</summary>
internal sealed class LyingBars(ChartCanvas canvas, ChartData data, ChartWords words, BarValues bars)
{
    private const int Gap = 6;

    public ChartDrawing Draw()
    {
        var y = ChartLegend.Draw(canvas, data, isLine: false);
        var labelWidth = Math.Min(data.Labels.Max(label => canvas.WidthOf(label)), canvas.Width * 38 / 100);
        var (low, high) = bars.Ends();
        var room = bars.IsStacked ? 0 : data.Series.Max(series => series.Values.Max(value => value is { } known ? canvas.WidthOf(words.Short(known, data.Largest)) : 0)) + Gap;
        var left = labelWidth + Gap * 2 + (low < 0 ? room : 0);
        var right = canvas.Width - (high > 0 ? room : 0) - (bars.IsStacked ? canvas.LineHeight : 0);
        var scale = ChartScale.Of(low, high, canvas.IsWide ? 5 : 3);
        var thickness = bars.Lanes switch { 1 => 20, 2 => 16, _ => 14 };
        var top = y;
        var lines = data.Labels.Select(label => canvas.Wrap(label, labelWidth, most: 3)).ToArray();
        var heights = lines.Select(each => Math.Max(thickness * bars.Lanes, each.Length * canvas.LineHeight) + Gap * 3 / 2).ToArray();
        if (bars.IsStacked) ChartGrid.DrawDown(canvas, scale, words, left, right, top, top + heights.Sum());
        for (var row = 0; row < bars.Rows; row++)
        {
            var middle = y + heights[row] / 2;
            Label(lines[row], labelWidth, middle);
            foreach (var (series, lane, from, to) in bars.At(row))
            {
                var (x1, x2) = (scale.At(from, left, right), scale.At(to, left, right));
                var barTop = middle - thickness * bars.Lanes / 2 + lane * thickness;
                canvas.Box("bar", series, Math.Min(x1, x2), barTop, Math.Abs(x1 - x2), thickness - (bars.Lanes > 1 ? 1 : 0));
                if (bars.IsStacked) continue;
                var baseline = barTop + thickness / 2 + canvas.Ascent * 3 / 8;
                canvas.Text("value", 0, to < 0 ? x2 - Gap : x2 + Gap, baseline, words.Short(to, data.Largest), to < 0 ? "end" : "start");
            }

            y += heights[row];
        }

        canvas.Box("axis", 0, scale.At(0, left, right), top, 0, y - top);
        return canvas.Finish(bars.IsStacked ? y + canvas.LineHeight + Gap : y);
    }

    private void Label(ImmutableArray<string> lines, int right, int middle)
    {
        var baseline = middle - lines.Length * canvas.LineHeight / 2 + canvas.Ascent + (canvas.LineHeight - canvas.Ascent) / 4;
        for (var line = 0; line < lines.Length; line++) canvas.Text("label", 0, right, baseline + line * canvas.LineHeight, lines[line], "end");
    }
}
