using System.Buffers;

namespace StaticNews.Engine.Composing.Charts;

/// <summary>Figures as Korean tables write them: 1,234, -3.2, ▲3.2 and △3.2 for losses, 12.5%. Words such as 만 are refused: what they round away is not known.</summary>
internal static class ChartFigure
{
    /// <summary>More than any budget; sums of such figures stay exact.</summary>
    private const decimal Largest = 1_000_000_000_000_000m;

    private const int Decimals = 8;

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.,");

    /// <summary>Whether the cell is left empty, or says in the way of statistics that there is no figure.</summary>
    public static bool IsGap(string text) => text is "" or "-" or "–" or "—" or "…" or "...";

    /// <summary>Null for what is no figure.</summary>
    public static decimal? Read(ReadOnlySpan<char> text, out bool isPercent)
    {
        isPercent = text.EndsWith('%');
        if (isPercent) text = text[..^1].TrimEnd();
        var isNegative = text is ['-' or '−' or '▲' or '△', ..];
        if (isNegative || text is ['+', ..]) text = text[1..].TrimStart();
        if (text.IsEmpty || text.Length > 30 || text.ContainsAnyExcept(NumberCharacters) || !IsGrouped(text)) return null;
        Span<char> digits = stackalloc char[30];
        var length = 0;
        foreach (var c in text)
        {
            if (c != ',') digits[length++] = c;
        }

        if (!decimal.TryParse(digits[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) || value > Largest) return null;
        value = decimal.Round(value, Decimals, MidpointRounding.AwayFromZero);
        return isNegative ? -value : value;
    }

    /// <summary>Commas stand before groups of three, so that a decimal comma is not taken for one.</summary>
    private static bool IsGrouped(ReadOnlySpan<char> text)
    {
        var point = text.IndexOf('.');
        if (point >= 0 && text[point..].Contains(',')) return false;
        var whole = point < 0 ? text : text[..point];
        var comma = whole.IndexOf(',');
        if (comma < 0) return true;
        if (comma is 0 or > 3) return false;
        for (whole = whole[comma..]; !whole.IsEmpty; whole = whole[4..])
        {
            if (whole.Length < 4 || whole[0] != ',' || whole[1..4].Contains(',')) return false;
        }

        return true;
    }
}
