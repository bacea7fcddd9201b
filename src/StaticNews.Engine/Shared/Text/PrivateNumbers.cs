namespace StaticNews.Engine.Shared.Text;

/// <summary>Finds the numbers of persons: resident registration, mobile telephone, payment card. Bank accounts have no form of their own and are not looked for.</summary>
internal static class PrivateNumbers
{
    /// <summary>The first one from <paramref name="from"/> on.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, int from, out PrivateNumber found)
    {
        while (from < text.Length)
        {
            var start = text[from..].IndexOfAnyInRange('0', '9');
            if (start < 0) break;
            start += from;
            from = start + RunLength(text, start);
            if (from - start < 2 || !StandsFree(text, start)) continue;
            if (Read(text, start, from - start) is not { } number) continue;
            found = number;
            return true;
        }

        found = default;
        return false;
    }

    private static PrivateNumber? Read(ReadOnlySpan<char> text, int start, int length)
    {
        var (end, kind, begin) = (0, PrivateNumberKind.Mobile, start);
        switch (length)
        {
            case 2 or 12 when start > 0 && text[start - 1] == '+' && text[start..].StartsWith("82", StringComparison.Ordinal):
                begin = start - 1;
                end = MobileNumber.EndAbroad(text, start + 2);
                break;
            case 3 or 11:
                end = MobileNumber.End(text, start);
                break;
            case 4:
                (end, kind) = (CardNumber.End(text, start), PrivateNumberKind.Card);
                break;
            case 6 or 13:
                (end, kind) = (ResidentNumber.End(text, start), PrivateNumberKind.Resident);
                break;
        }

        return end > 0 && IsEnd(text, end) ? new PrivateNumber(begin, end - begin, kind) : null;
    }

    /// <summary>Digits in a row.</summary>
    public static int RunLength(ReadOnlySpan<char> text, int start)
    {
        var end = text[start..].IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length - start : end;
    }

    /// <summary>Where the next group of digits starts after a hyphen with or without spaces, or after one of <paramref name="others"/>; -1 where none does.</summary>
    public static int NextGroup(ReadOnlySpan<char> text, int end, string others)
    {
        var at = end;
        if (others.Contains(')', StringComparison.Ordinal) && Is(text, at, ')')) at++;
        var isSpaced = Is(text, at, ' ');
        if (isSpaced) at++;
        if (at < text.Length && IsHyphen(text[at]))
        {
            at++;
            if (Is(text, at, ' ')) at++;
        }
        else if (isSpaced)
        {
            if (!others.Contains(' ', StringComparison.Ordinal)) return -1;
        }
        else if (at == end)
        {
            if (!Is(text, at, '.') || !others.Contains('.', StringComparison.Ordinal)) return -1;
            at++;
        }

        return at < text.Length && char.IsAsciiDigit(text[at]) ? at : -1;
    }

    private static bool Is(ReadOnlySpan<char> text, int at, char expected) => at < text.Length && text[at] == expected;

    // 12-010-1234-5678 is an account, A0101234 a part of a machine.
    private static bool StandsFree(ReadOnlySpan<char> text, int start) =>
        start == 0 || !char.IsAsciiLetterOrDigit(text[start - 1]) && !(start > 1 && (IsHyphen(text[start - 1]) || text[start - 1] is '.' or '/') && char.IsAsciiDigit(text[start - 2]));

    private static bool IsEnd(ReadOnlySpan<char> text, int end) =>
        end == text.Length || !char.IsAsciiLetterOrDigit(text[end]) && !(IsHyphen(text[end]) && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]));

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011' or '\u2012' or '–' or '－';
}
