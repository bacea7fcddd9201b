namespace StaticNews.Engine.Shared.Text;

/// <summary>Tells a slip of the finger from another word: 초등학교 and 고등학교 differ by one key, too.</summary>
internal static class KeySlip
{
    private const string Confused = "ㅐㅔㅔㅐㅒㅖㅖㅒ";

    // The Korean keyboard, row by row; what lies on one key with shift stands at the same place of the second three.
    private static readonly ImmutableArray<string> Rows =
        ["ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ", "ㅁㄴㅇㄹㅎㅗㅓㅏㅣ", "ㅋㅌㅊㅍㅠㅜㅡ", "ㅃㅉㄸㄲㅆㅛㅕㅑㅒㅖ", "qwertyuiop", "asdfghjkl", "zxcvbnm"];

    /// <summary>Whether <paramref name="left"/> became <paramref name="right"/> by one slip, given what differs between two names as typed.</summary>
    public static bool IsLikely(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => (left.Length, right.Length) switch
    {
        (1, 0) => !char.IsDigit(left[0]),
        (0, 1) => !char.IsDigit(right[0]),
        (1, 1) => AreNear(left[0], right[0]),
        (2, 2) => left[0] == right[1] && left[1] == right[0] && !char.IsDigit(left[0]) && !char.IsDigit(left[1]),
        _ => false,
    };

    private static bool AreNear(char left, char right)
    {
        for (var i = 0; i < Confused.Length; i += 2)
        {
            if (Confused[i] == left && Confused[i + 1] == right) return true;
        }

        foreach (var row in Rows)
        {
            var at = row.IndexOf(left, StringComparison.Ordinal);
            var other = row.IndexOf(right, StringComparison.Ordinal);
            if (at >= 0 && other >= 0) return Math.Abs(at - other) == 1;
        }

        var plain = Rows[0].IndexOf(left, StringComparison.Ordinal);
        var shifted = Rows[3].IndexOf(right, StringComparison.Ordinal);
        if (plain >= 0) return plain == shifted;
        plain = Rows[0].IndexOf(right, StringComparison.Ordinal);
        return plain >= 0 && plain == Rows[3].IndexOf(left, StringComparison.Ordinal);
    }
}
