namespace StaticNews.Engine.Composing.Charts;

/// <summary>The names of the series with their colours and patterns, in lines above the drawing.</summary>
internal static class ChartLegend
{
    private const int Swatch = 12;
    private const int Gap = 6;

    /// <summary>The height that it takes, 0 for a single series.</summary>
    public static int Draw(ChartCanvas canvas, ChartData data, bool isLine)
    {
        if (data.Series.Length < 2) return 0;
        var (x, y) = (0, 0);
        for (var i = 0; i < data.Series.Length; i++)
        {
            var name = canvas.Fit(data.Series[i].Name, canvas.Width - Swatch - Gap);
            var width = Swatch + Gap + canvas.WidthOf(name);
            if (x > 0 && x + width > canvas.Width) (x, y) = (0, y + canvas.LineHeight);
            var middle = y + canvas.Ascent * 5 / 8;
            if (isLine) canvas.Path("point", i + 1, ChartMarker.At(i + 1, x + Swatch / 2, middle));
            else canvas.Box("swatch", i + 1, x, middle - Swatch / 2, Swatch, Swatch);
            canvas.Text("name", i + 1, x + Swatch + Gap, y + canvas.Ascent, name, "start");
            x += width + Gap * 3;
        }

        return y + canvas.LineHeight + Gap;
    }
}
