namespace StaticNews.Engine.Composing.Charts;

/// <summary>The lines of a scale with their figures.</summary>
internal static class ChartGrid
{
    private const int Gap = 6;

    /// <summary>Lines across, figures at the left; gives where the lines begin.</summary>
    public static int DrawAcross(ChartCanvas canvas, ChartScale scale, ChartWords words, int top, int bottom, int right = 0)
    {
        var texts = TextsOf(scale, words);
        var left = texts.Max(text => canvas.WidthOf(text)) + Gap;
        for (var i = 0; i < texts.Length; i++)
        {
            var y = scale.At(scale.Ticks[i], bottom, top);
            canvas.Box("grid", 0, left, y, canvas.Width - right - left, 0);
            canvas.Text("tick", 0, left - Gap, y + canvas.Ascent * 3 / 8, texts[i], "end");
        }

        return left;
    }

    /// <summary>Lines down, figures below.</summary>
    public static void DrawDown(ChartCanvas canvas, ChartScale scale, ChartWords words, int left, int right, int top, int bottom)
    {
        var texts = TextsOf(scale, words);
        for (var i = 0; i < texts.Length; i++)
        {
            var x = scale.At(scale.Ticks[i], left, right);
            canvas.Box("grid", 0, x, top, 0, bottom - top);
            canvas.Centred("tick", x, bottom + Gap + canvas.Ascent, texts[i]);
        }
    }

    private static string[] TextsOf(ChartScale scale, ChartWords words)
    {
        var largest = Math.Max(Math.Abs(scale.Ticks[0]), Math.Abs(scale.Ticks[^1]));
        return [.. scale.Ticks.Select(tick => words.OnScale(tick, largest))];
    }
}
