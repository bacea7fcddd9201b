namespace StaticNews.Engine.Shared.Text;

/// <summary>Where sentences end in Korean and Latin running text.</summary>
internal static class SentenceEnd
{
    private const string Closing = "\"'”’)]」』》〉）］】";

    /// <summary>The index after the last sentence that ends within the first <paramref name="room"/> characters; 0 when none does.</summary>
    public static int Last(string text, int room)
    {
        for (var end = Math.Min(room, text.Length); end > 0; end--)
        {
            if (end < text.Length && !char.IsWhiteSpace(text[end])) continue;
            var stop = end;
            while (stop > 0 && Closing.Contains(text[stop - 1], StringComparison.Ordinal)) stop--;
            if (stop > 0 && Ends(text.AsSpan(0, stop))) return end;
        }

        return 0;
    }

    private static bool Ends(ReadOnlySpan<char> text)
    {
        if (text[^1] is '!' or '?' or '。' or '！' or '？') return true;
        if (text[^1] != '.') return false;
        text = text[..^1];
        var start = text.Length;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]) && text[start - 1] != '.') start--;
        var word = text[start..];
        return !word.IsEmpty && !char.IsDigit(word[^1]) && !IsListLetter(word, text[..start]) && !IsAbbreviation(word);
    }

    // "가. 개요" counts, "J. K. 롤링" and "U.S." abbreviate.
    private static bool IsListLetter(ReadOnlySpan<char> word, ReadOnlySpan<char> before) =>
        word.Length == 1
        && (char.IsAsciiLetter(word[0]) || "가나다라마바사아자차카타파하".Contains(word[0], StringComparison.Ordinal) && (before.IsEmpty || before[^1] != '.'));

    private static bool IsAbbreviation(ReadOnlySpan<char> word) =>
        word.TrimStart("(\"'“‘") is "Mr" or "Mrs" or "Ms" or "Dr" or "St" or "Prof" or "Jr" or "Sr" or "vs" or "No" or "Vol" or "pp" or "cf" or "etc" or "Inc" or "Co" or "Ltd" or "Corp";
}
