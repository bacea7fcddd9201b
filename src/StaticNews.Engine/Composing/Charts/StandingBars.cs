namespace StaticNews.Engine.Composing.Charts;

/// <summary>Bars that stand on the zero line, their labels below.</summary>
internal sealed class StandingBars(ChartCanvas canvas, ChartData data, ChartWords words, BarValues bars)
{
    private const int Gap = 6;
    private const int ThinnestPx = 3;

    private bool HasValues => !bars.IsStacked && data.Series.Length == 1 && WidestValue() <= canvas.Width / bars.Rows;

    /// <summary>Whether labels and bars find room; labels of dates may be thinned out.</summary>
    public bool Fits()
    {
        var slot = (canvas.Width - 40) / bars.Rows;
        if (slot * 7 / 10 / bars.Lanes < ThinnestPx) return false;
        return data.IsDated || data.Labels.All(label => canvas.WidthOf(label) <= slot - Gap || WrapsWell(label, slot - Gap));
    }

    public ChartDrawing Draw()
    {
        var top = ChartLegend.Draw(canvas, data, isLine: false);
        var hasValues = HasValues;
        top += hasValues ? canvas.LineHeight : canvas.Ascent / 2;
        var bottom = top + (canvas.IsWide ? 280 : 200);
        var (low, high) = bars.Ends();
        var scale = ChartScale.Of(low, high, canvas.IsWide ? 5 : 4);
        var left = hasValues ? 0 : ChartGrid.DrawAcross(canvas, scale, words, top, bottom);
        var width = canvas.Width - left;
        var below = hasValues && low < 0 ? canvas.LineHeight : 0;
        for (var row = 0; row < bars.Rows; row++)
        {
            var slot = width / bars.Rows;
            var band = Math.Max(bars.Lanes, Math.Min(slot * 7 / 10, canvas.IsWide ? 96 : 64));
            var bar = band / bars.Lanes;
            var start = left + width * (2 * row + 1) / (2 * bars.Rows) - bar * bars.Lanes / 2;
            foreach (var (series, lane, from, to) in bars.At(row))
            {
                var (y1, y2) = (scale.At(from, bottom, top), scale.At(to, bottom, top));
                canvas.Box("bar", series, start + lane * bar, Math.Min(y1, y2), Math.Max(1, bar - (bars.Lanes > 1 ? 1 : 0)), Math.Abs(y1 - y2));
                if (hasValues) canvas.Centred("value", start + bar / 2, to < 0 ? y2 + canvas.Ascent + 2 : y2 - Gap, words.Short(to, data.Largest));
            }
        }

        canvas.Box("axis", 0, left, scale.At(0, bottom, top), width, 0);
        return canvas.Finish(Labels(left, width, bottom + below + Gap));
    }

    private int Labels(int left, int width, int top)
    {
        var places = new int[bars.Rows];
        for (var row = 0; row < bars.Rows; row++) places[row] = left + width * (2 * row + 1) / (2 * bars.Rows);
        var slot = width / bars.Rows - Gap;
        if (data.IsDated || data.Labels.All(label => canvas.WidthOf(label) <= slot) || slot < canvas.LineHeight * 2)
        {
            ChartLabels.Draw(canvas, data.Labels, places, top + canvas.Ascent);
            return top + canvas.LineHeight;
        }

        for (var row = 0; row < bars.Rows; row++)
        {
            var lines = canvas.Wrap(data.Labels[row], slot);
            for (var line = 0; line < lines.Length; line++) canvas.Centred("label", places[row], top + line * canvas.LineHeight + canvas.Ascent, lines[line]);
        }

        return top + 2 * canvas.LineHeight;
    }

    private int WidestValue() => data.Series[0].Values.Max(value => value is { } known ? canvas.WidthOf(words.Short(known, data.Largest)) : 0);

    private bool WrapsWell(string label, int width)
    {
        var lines = canvas.Wrap(label, width);
        return lines.Length == 2 && !lines[1].EndsWith('…') && label.Contains(' ', StringComparison.Ordinal);
    }
}
