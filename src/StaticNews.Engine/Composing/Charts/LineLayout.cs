using System.Text;

namespace StaticNews.Engine.Composing.Charts;

/// <summary>One line for each series. Dates stand apart as far as they are apart; a gap in the data is a gap in the line.</summary>
internal sealed class LineLayout(ChartCanvas canvas, ChartData data, ChartWords words)
{
    private const int Gap = 6;

    /// <summary>Points closer together than this would hide the line.</summary>
    private const int ClosestPointsPx = 14;

    public ChartDrawing Draw()
    {
        var namesWidth = data.Series.Max(series => canvas.WidthOf(EndOf(series))) + Gap * 2;
        var hasNamesAtEnd = data.Series.Length > 1 && namesWidth <= canvas.Width * 32 / 100;
        var top = (hasNamesAtEnd ? 0 : ChartLegend.Draw(canvas, data, isLine: true)) + canvas.Ascent / 2;
        var bottom = top + (canvas.IsWide ? 280 : 200);
        var scale = ScaleOf();
        var margin = hasNamesAtEnd ? namesWidth : Gap;
        var left = ChartGrid.DrawAcross(canvas, scale, words, top, bottom, margin - Gap);
        if (scale.Ticks[0] <= 0) canvas.Box("axis", 0, left, scale.At(0, bottom, top), canvas.Width - margin + Gap - left, 0);
        var places = Places(left + Gap, canvas.Width - margin);
        for (var i = 0; i < data.Series.Length; i++) Line(i, places, scale, top, bottom);
        if (hasNamesAtEnd) Names(places, scale, top, bottom);
        else if (data.Series.Length == 1) LastValue(places, scale, top, bottom);
        ChartLabels.Draw(canvas, data.Labels, places, bottom + Gap * 2 + canvas.Ascent);
        return canvas.Finish(bottom + Gap * 2 + canvas.LineHeight);
    }

    /// <summary>From zero, unless the figures change little beside their size.</summary>
    private ChartScale ScaleOf()
    {
        var values = data.Series.SelectMany(series => series.Values).OfType<decimal>().ToArray();
        var (low, high) = (values.Min(), values.Max());
        if (low >= 0 && (high - low) * 5 >= high * 2) low = 0;
        if (high <= 0 && (high - low) * 5 >= -low * 2) high = 0;
        return ChartScale.Of(low, high, canvas.IsWide ? 5 : 4);
    }

    private int[] Places(int left, int right)
    {
        var places = new int[data.Labels.Length];
        if (places.Length == 1) places[0] = (left + right) / 2;
        else if (data.IsDated && data.Days[0] < data.Days[^1])
        {
            for (var i = 0; i < places.Length; i++) places[i] = left + (int)((long)(data.Days[i] - data.Days[0]) * (right - left) / (data.Days[^1] - data.Days[0]));
        }
        else
        {
            for (var i = 0; i < places.Length; i++) places[i] = left + i * (right - left) / (places.Length - 1);
        }

        return places;
    }

    private void Line(int index, int[] places, ChartScale scale, int top, int bottom)
    {
        var values = data.Series[index].Values;
        var path = new StringBuilder();
        var isDrawing = false;
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is { } value) path.Append(CultureInfo.InvariantCulture, $"{(isDrawing ? 'L' : 'M')}{places[i]} {scale.At(value, bottom, top)}");
            isDrawing = values[i] is not null;
        }

        canvas.Path("line", index + 1, path.ToString());
        var hasPoints = places.Length == 1 || (places[^1] - places[0]) / (places.Length - 1) >= ClosestPointsPx;
        for (var i = 0; i < values.Length; i++)
        {
            var standsAlone = (i == 0 || values[i - 1] is null) && (i + 1 == values.Length || values[i + 1] is null);
            if (values[i] is { } value && (hasPoints || standsAlone || i + 1 == values.Length))
                canvas.Path("point", index + 1, ChartMarker.At(index + 1, places[i], scale.At(value, bottom, top)));
        }
    }

    /// <summary>Each name at the height of its line's end; those too close are pushed down in order, and all up again at the bottom.</summary>
    private void Names(int[] places, ChartScale scale, int top, int bottom)
    {
        var ends = new (int Y, int Index)[data.Series.Length];
        for (var i = 0; i < ends.Length; i++)
        {
            var last = data.Series[i].Values.LastOrDefault(static value => value is not null);
            ends[i] = (last is { } value ? scale.At(value, bottom, top) : bottom, i);
        }

        Array.Sort(ends);
        for (var i = 1; i < ends.Length; i++) ends[i].Y = Math.Max(ends[i].Y, ends[i - 1].Y + canvas.LineHeight);
        for (var i = ends.Length - 1; i >= 0; i--) ends[i].Y = Math.Min(ends[i].Y, bottom - (ends.Length - 1 - i) * canvas.LineHeight);
        foreach (var (y, index) in ends)
            canvas.Text("name", index + 1, places[^1] + Gap * 2, y + canvas.Ascent * 3 / 8, EndOf(data.Series[index]), "start");
    }

    private string EndOf(ChartSeries series) => series.Values[^1] is { } last ? $"{series.Name} {words.Short(last, data.Largest)}" : series.Name;

    /// <summary>The newest figure of a single line, on the side that the line does not come from.</summary>
    private void LastValue(int[] places, ChartScale scale, int top, int bottom)
    {
        var values = data.Series[0].Values;
        if (values[^1] is not { } last) return;
        var comesFromAbove = values.Length > 1 && values[^2] > last;
        var y = scale.At(last, bottom, top);
        canvas.Centred("value", places[^1], comesFromAbove ? y + canvas.LineHeight : y - Gap * 3 / 2, words.Short(last, data.Largest));
    }
}
