using Markdig.Helpers;

namespace StaticNews.Engine.Prose;

/// <summary>From the lines of a chart to what they ask for.</summary>
internal static class ChartReader
{
    /// <summary>The chart, or null where nothing could be drawn: the kind is unknown or no file is named.</summary>
    public static BodyChart? Read(ChartFence fence, int index, BodyPlaces places, BodyReport report)
    {
        if (!fence.IsClosed) report.Add(ChartRules.Unclosed, fence.Span);
        var options = ReadOptions(fence, report);
        var opening = fence.Opening;
        var words = opening.AsSpan();
        var end = words.IndexOfAny(' ', '\t');
        var kindWord = end < 0 ? words : words[..end];
        if (ChartWord.KindOf(kindWord) is not { } kind)
        {
            if (words.IsEmpty) report.Add(ChartRules.NoKind, fence.Span);
            else report.Suggest(ChartRules.UnknownKind, opening.Start, kindWord.Length, ChartWord.NearestKind(kindWord), kindWord.ToString());
            return null;
        }

        var line = fence.FileLine ?? opening;
        var file = fence.FileLine is null ? words[kindWord.Length..].Trim() : line.AsSpan();
        if (file is ['"', .. var inner, '"']) file = inner;
        if (file.IsEmpty)
        {
            report.Add(ChartRules.NoFile, fence.Span);
            return null;
        }

        var start = line.Start + line.AsSpan().LastIndexOf(file);
        return new BodyChart(
            index, kind, file.ToString(), places.SpanOf(start, file.Length),
            options[(int)ChartOption.Title], options[(int)ChartOption.Description], options[(int)ChartOption.Source], options[(int)ChartOption.Unit],
            options[(int)ChartOption.Direction] is { } direction ? ChartWord.IsHorizontal(direction) : null);
    }

    private static string?[] ReadOptions(ChartFence fence, BodyReport report)
    {
        var values = new string?[Enum.GetValues<ChartOption>().Length];
        foreach (var line in fence.Options)
        {
            var text = line.AsSpan();
            var colon = text.IndexOfAny(':', '：');
            var key = text[..colon].TrimEnd();
            var value = text[(colon + 1)..].Trim();
            if (ChartWord.OptionOf(key) is not { } option)
            {
                report.Suggest(ChartRules.UnknownOption, line.Start, key.Length, ChartWord.NearestOption(key), key.ToString());
            }
            else if (values[(int)option] is not null)
            {
                report.Add(ChartRules.RepeatedOption, line.Start, key.Length, [key.ToString()]);
            }
            else if (option == ChartOption.Direction && ChartWord.IsHorizontal(value) is null)
            {
                report.Add(ChartRules.UnknownDirection, PlaceOf(line, value), value.Length, [value.ToString()]);
            }
            else if (!value.IsEmpty)
            {
                values[(int)option] = DirectionControls.Remove(value.ToString());
            }
        }

        return values;
    }

    private static int PlaceOf(StringSlice line, ReadOnlySpan<char> value) => line.End + 1 - Math.Max(1, value.Length);
}
