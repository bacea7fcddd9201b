namespace StaticNews.Engine.Composing.Charts;

/// <summary>Labels that are dates: 2026, 2026-03, 2026. 3. 4., 2026년 3월, 2026/03/04.</summary>
internal static class ChartDate
{
    /// <summary>The first day that the label names, as days since year 1; -1 for what is no date.</summary>
    public static int DayOf(ReadOnlySpan<char> label)
    {
        Span<int> parts = [0, 1, 1];
        var count = 0;
        while (!label.IsEmpty)
        {
            var length = 0;
            while (length < label.Length && char.IsAsciiDigit(label[length])) length++;
            var fits = count switch { 0 => length == 4, < 3 => length is 1 or 2, _ => false };
            if (!fits) return -1;
            parts[count++] = int.Parse(label[..length], NumberStyles.None, CultureInfo.InvariantCulture);
            label = label[length..].TrimStart();
            if (label.IsEmpty) break;
            if (!IsSeparator(label[0], count)) return -1;
            label = label[1..].TrimStart();
        }

        if (parts[0] is < 1000 or > 2999 || parts[1] is < 1 or > 12 || parts[2] < 1 || parts[2] > DateTime.DaysInMonth(parts[0], parts[1])) return -1;
        return new DateOnly(parts[0], parts[1], parts[2]).DayNumber;
    }

    private static bool IsSeparator(char c, int partsBefore) =>
        c is '-' or '.' or '/' || c == partsBefore switch { 1 => '년', 2 => '월', _ => '일' };
}
