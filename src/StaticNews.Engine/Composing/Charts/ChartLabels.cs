namespace StaticNews.Engine.Composing.Charts;

/// <summary>Labels in a row below a drawing. The last is kept, since it is the newest; before it those that find room.</summary>
internal static class ChartLabels
{
    private const int Apart = 10;

    /// <param name="places">The middle of each label, ascending.</param>
    public static void Draw(ChartCanvas canvas, ImmutableArray<string> labels, ReadOnlySpan<int> places, int baseline)
    {
        var free = int.MaxValue;
        for (var i = labels.Length - 1; i >= 0; i--)
        {
            var width = canvas.WidthOf(labels[i]);
            var middle = Math.Max(width / 2, Math.Min(places[i], canvas.Width - width / 2));
            if (middle + width / 2 > free) continue;
            canvas.Text("label", 0, middle, baseline, labels[i], "middle");
            free = middle - width / 2 - Apart;
        }
    }
}
