namespace StaticNews.Engine.Shared.Text;

/// <summary>YYMMDD-GNNNNNN: the registration number of residents and of foreigners, with a day that exists and one of the eight digits for century, sex and nationality.</summary>
internal static class ResidentNumber
{
    private const int WordsBefore = 16;

    /// <summary>Where the number ends; 0 where there is none.</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        Span<int> digits = stackalloc int[13];
        var isWhole = PrivateNumbers.RunLength(text, start) == 13;
        var second = isWhole ? start + 6 : PrivateNumbers.NextGroup(text, start + 6, "");
        if (second < 0 || PrivateNumbers.RunLength(text, second) != 7) return 0;
        for (var i = 0; i < 6; i++) digits[i] = text[start + i] - '0';
        for (var i = 0; i < 7; i++) digits[6 + i] = text[second + i] - '0';
        if (!IsDay(digits) || digits[6] is 0 or 9) return 0;
        if (IsChecked(digits)) return IsOfCompany(text[..start]) ? 0 : second + 7;

        // Numbers given out since October 2020 have no check digit. Thirteen digits in a row may be a bar code then,
        // and the same form with a check digit of its own is the registration number of a company.
        return isWhole || IsCompany(digits) || IsOfCompany(text[..start]) ? 0 : second + 7;
    }

    private static bool IsDay(ReadOnlySpan<int> digits)
    {
        var (month, day) = (digits[2] * 10 + digits[3], digits[4] * 10 + digits[5]);
        return month is >= 1 and <= 12 && day >= 1 && day <= (month == 2 ? 29 : month is 4 or 6 or 9 or 11 ? 30 : 31);
    }

    private static bool IsChecked(ReadOnlySpan<int> digits)
    {
        var sum = 0;
        for (var i = 0; i < 12; i++) sum += digits[i] * (2 + i % 8);
        return digits[12] == (11 - sum % 11) % 10 || digits[6] >= 5 && digits[12] == (13 - sum % 11) % 10;
    }

    private static bool IsCompany(ReadOnlySpan<int> digits)
    {
        var sum = 0;
        for (var i = 0; i < 12; i++) sum += digits[i] * (1 + i % 2);
        return digits[12] == (10 - sum % 10) % 10;
    }

    private static bool IsOfCompany(ReadOnlySpan<char> before) =>
        before[Math.Max(0, before.Length - WordsBefore)..].Contains("법인", StringComparison.Ordinal);
}
