namespace StaticNews.Engine.Shared.Text;

/// <summary>The order of names in lists: Hangul first, then Latin, then digits and the rest, the same on every machine.</summary>
public static class NameOrder
{
    /// <summary>A total order of names.</summary>
    public static int Compare(string left, string right) => string.CompareOrdinal(left, right);

    /// <summary>What a name is filed under: ㄱ … ㅎ, A … Z, 0–9 or #.</summary>
    public static string Initial(string name)
    {
        if (name.Length == 0) return "#";
        var first = name[0];
        if (first is >= '\uAC00' and <= '\uD7A3') return "ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ"[(first - 0xAC00) / 588].ToString();
        if (char.IsAsciiLetter(first)) return char.ToUpperInvariant(first).ToString();
        return char.IsAsciiDigit(first) ? "0–9" : "#";
    }
}
