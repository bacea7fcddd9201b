namespace StaticNews.Engine.Prose.CopyDesk;

/// <summary>Whether a paragraph names a day: 29일, 12월 29일, (29일), 28·29일, 12/29, 12. 29., 2026-12-29.</summary>
internal static class DayOfMonth
{
    // 10일간, 3일째, 5일 만에: how long, not when.
    private static readonly string[] Spans = ["간", "째", "차", "동안", "치", "씩", "여", "이상", "이내", "정도", " 만에", " 동안", " 이상", " 이내", " 전", " 뒤", " 후", " 넘", " 연속", " 가까이"];

    public static bool IsIn(ReadOnlySpan<char> paragraph)
    {
        for (var at = 0; at < paragraph.Length;)
        {
            var start = paragraph[at..].IndexOfAnyInRange('0', '9');
            if (start < 0) return false;
            start += at;
            var length = PrivateNumbers.RunLength(paragraph, start);
            at = start + length;
            if (length <= 2 && IsDay(paragraph.Slice(start, length)) && (IsBeforeSign(paragraph[at..]) || IsAfterMonth(paragraph[..start]))) return true;
        }

        return false;
    }

    private static bool IsDay(ReadOnlySpan<char> digits) => Number(digits) is >= 1 and <= 31;

    private static bool IsBeforeSign(ReadOnlySpan<char> after)
    {
        if (after.StartsWith(' ')) after = after[1..];
        if (!after.StartsWith('일')) return false;
        foreach (var span in Spans)
        {
            if (after[1..].StartsWith(span, StringComparison.Ordinal)) return false;
        }

        return true;
    }

    // 12/29, 12. 29, 12.29 and the end of 2026-12-29
    private static bool IsAfterMonth(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(' ');
        if (before.IsEmpty || before[^1] is not ('/' or '.' or '-')) return false;
        var separator = before[^1];
        before = before[..^1];
        var start = before.Length;
        while (start > 0 && char.IsAsciiDigit(before[start - 1])) start--;
        if (before.Length - start is not (1 or 2) || Number(before[start..]) is < 1 or > 12) return false;
        var hasYear = start > 4 && char.IsAsciiDigit(before[..start].TrimEnd(" .-/")[^1]);
        return hasYear || separator == '/';
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits) number = number * 10 + (digit - '0');
        return number;
    }
}
