using System.Text;

namespace StaticNews.Engine.Composing.Charts;

/// <summary>A drawing under construction: collects marks and knows how much room type takes.</summary>
internal sealed class ChartCanvas(string name, int widthPx, int textSizePx)
{
    private const char Ellipsis = '…';

    private readonly ImmutableArray<ChartMark>.Builder _marks = ImmutableArray.CreateBuilder<ChartMark>();

    public bool IsWide => name == "wide";

    public int Width => widthPx;

    public int LineHeight => textSizePx * 3 / 2;

    /// <summary>From a line's top to the baseline of its text.</summary>
    public int Ascent => textSizePx;

    public static ChartCanvas Narrow() => new("narrow", 328, 12);

    public static ChartCanvas Wide() => new("wide", 684, 13);

    /// <summary>No font at hand is wider: a column of a terminal is taken for 0.56 of the size of type.</summary>
    public int WidthOf(ReadOnlySpan<char> text) => (DisplayWidth.Of(text) * textSizePx * 14 + 24) / 25;

    public void Box(string kind, int series, int x, int y, int width, int height) => _marks.Add(new ChartMark(kind, series, x, y, width, height, "", ""));

    public void Path(string kind, int series, string data) => _marks.Add(new ChartMark(kind, series, 0, 0, 0, 0, data, ""));

    public void Text(string kind, int series, int x, int y, string text, string anchor) => _marks.Add(new ChartMark(kind, series, x, y, 0, 0, text, anchor));

    /// <summary>A text around a place, pushed in from the drawing's edges.</summary>
    public void Centred(string kind, int x, int y, string text)
    {
        var half = WidthOf(text) / 2;
        Text(kind, 0, Math.Max(half, Math.Min(x, widthPx - half)), y, text, "middle");
    }

    /// <summary>The text, cut with … where it is wider.</summary>
    public string Fit(string text, int width)
    {
        if (WidthOf(text) <= width) return text;
        var builder = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            var length = builder.Length;
            builder.Append(rune.ToString()).Append(Ellipsis);
            if (WidthOf(builder.ToString()) > width)
            {
                builder.Length = length;
                break;
            }

            builder.Length--;
        }

        return builder.ToString().TrimEnd() + Ellipsis;
    }

    /// <summary>The text in lines, parted at a space where one is near enough; what does not fit into so many is cut.</summary>
    public ImmutableArray<string> Wrap(string text, int width, int most = 2)
    {
        if (most == 1 || WidthOf(text) <= width) return [Fit(text, width)];
        var taken = 0;
        var space = -1;
        foreach (var rune in text.EnumerateRunes())
        {
            var next = taken + rune.Utf16SequenceLength;
            if (WidthOf(text.AsSpan(0, next)) > width) break;
            if (rune.Value == ' ') space = taken;
            taken = next;
        }

        if (taken < text.Length && text[taken] == ' ') space = taken;
        if (space > taken / 3) taken = space;
        return taken == 0 ? [Fit(text, width)] : [text[..taken], .. Wrap(text[taken..].TrimStart(), width, most - 1)];
    }

    public ChartDrawing Finish(int heightPx) => new(name, widthPx, heightPx, textSizePx, _marks.DrainToImmutable());
}
