namespace StaticNews.Engine.Shared.Text;

/// <summary>010-1234-5678, 01012345678, 010 1234 5678, (010) 1234-5678, +82 10-1234-5678; the older 011, 016 to 019 only with their hyphens.</summary>
internal static class MobileNumber
{
    private const string Separators = " .)";

    /// <summary>Where a number that starts with its 01x ends; 0 where there is none.</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        if (text.Length - start < 10 || text[start] != '0' || text[start + 1] != '1') return 0;
        if (PrivateNumbers.RunLength(text, start) == 11) return text[start + 2] == '0' && !IsBlank(text.Slice(start + 3, 8)) ? start + 11 : 0;
        return text[start + 2] is '0' or '1' or '6' or '7' or '8' or '9' ? EndOfRest(text, start + 3) : 0;
    }

    /// <summary>The same after +82, where the first 0 is left out or stands in brackets.</summary>
    public static int EndAbroad(ReadOnlySpan<char> text, int end)
    {
        if (text[end..].StartsWith("10", StringComparison.Ordinal)) return PrivateNumbers.RunLength(text, end) == 10 ? end + 10 : 0;
        if (text[end..].StartsWith("(0)10", StringComparison.Ordinal) || text[end..].StartsWith(" (0)10", StringComparison.Ordinal)) return EndOfRest(text, text[end..].IndexOf(')') + end + 3);
        var next = PrivateNumbers.NextGroup(text, end, Separators);
        if (next < 0) return 0;
        if (text[next] == '0') next++;
        if (!text[next..].StartsWith("10", StringComparison.Ordinal)) return 0;
        return PrivateNumbers.RunLength(text, next) == 10 ? next + 10 : EndOfRest(text, next + 2);
    }

    private static int EndOfRest(ReadOnlySpan<char> text, int end)
    {
        var first = PrivateNumbers.NextGroup(text, end, Separators);
        if (first < 0) return 0;
        var length = PrivateNumbers.RunLength(text, first);
        if (length == 8) return IsBlank(text.Slice(first, 8)) ? 0 : first + 8;
        if (length is not (3 or 4)) return 0;
        var second = PrivateNumbers.NextGroup(text, first + length, Separators);
        if (second < 0 || PrivateNumbers.RunLength(text, second) != 4) return 0;
        return IsBlank(text.Slice(first, length)) && IsBlank(text.Slice(second, 4)) ? 0 : second + 4;
    }

    // 010-0000-0000 stands for a number and is none.
    private static bool IsBlank(ReadOnlySpan<char> digits) => digits.IndexOfAnyExcept('0') < 0;
}
