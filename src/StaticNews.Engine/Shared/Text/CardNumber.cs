namespace StaticNews.Engine.Shared.Text;

/// <summary>Four groups of four digits that pass the check digit of payment cards.</summary>
internal static class CardNumber
{
    private const int Groups = 4;

    /// <summary>Where the number ends; 0 where there is none.</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        if (text[start] is not ((>= '3' and <= '6') or '9')) return 0;
        var sum = 0;
        for (var group = 0; group < Groups; group++)
        {
            if (group > 0) start = PrivateNumbers.NextGroup(text, start, " ");
            if (start < 0 || PrivateNumbers.RunLength(text, start) != 4) return 0;
            sum += Doubled(text[start]) + (text[start + 1] - '0') + Doubled(text[start + 2]) + (text[start + 3] - '0');
            start += 4;
        }

        return sum % 10 == 0 ? start : 0;
    }

    private static int Doubled(char digit) => (digit - '0') * 2 is > 9 and var twice ? twice - 9 : (digit - '0') * 2;
}
