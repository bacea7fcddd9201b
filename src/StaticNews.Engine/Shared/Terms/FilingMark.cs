namespace StaticNews.Engine.Shared.Terms;

/// <summary>What newsrooms put in brackets at a headline to say how a piece was filed: 속보, 종합, 종합2보, 수정.</summary>
internal static class FilingMark
{
    private static readonly ImmutableArray<string> Marks =
    [
        "속보", "긴급", "단독", "상보", "종합", "종합보", "보", "수정", "정정", "재송", "그래픽", "영상", "동영상", "사진", "포토", "화보", "표", "끝",
        "breaking", "exclusive", "update", "updated", "video", "photo", "photos", "graphic",
    ];

    /// <summary>How many characters behind an opening bracket belong to such a mark, with its closing bracket; 0 where something else stands there.</summary>
    public static int LengthOf(ReadOnlySpan<char> inside)
    {
        var end = inside.IndexOfAny(']', ')', '>');
        return end >= 0 && IsMark(inside[..end]) ? end + 1 : 0;
    }

    private static bool IsMark(ReadOnlySpan<char> text)
    {
        Span<char> word = stackalloc char[10];
        var (length, isAny) = (0, false);
        foreach (var c in text)
        {
            if (char.IsLetter(c))
            {
                if (length == word.Length) return false;
                word[length++] = char.ToLowerInvariant(c);
            }
            else if (!char.IsAsciiDigit(c) && length > 0)
            {
                if (!IsKnown(word[..length])) return false;
                (length, isAny) = (0, true);
            }
        }

        return length > 0 ? IsKnown(word[..length]) : isAny;
    }

    private static bool IsKnown(ReadOnlySpan<char> word)
    {
        foreach (var mark in Marks)
        {
            if (word.SequenceEqual(mark)) return true;
        }

        return false;
    }
}
