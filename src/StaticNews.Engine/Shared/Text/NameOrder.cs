namespace StaticNews.Engine.Shared.Text;

/// <summary>The order of names in lists: Hangul first, then Latin, digits, hanja and the rest, the same on every machine.</summary>
public static class NameOrder
{
    private static readonly IComparer<string> Korean = Comparer<string>.Create(Compare);
    private static readonly IComparer<string> LatinFirst = Comparer<string>.Create(static (left, right) => Compare(left, right, isLatinFirst: true));

    /// <summary>A total order of names: by what is read, numbers by value, and by their characters where that is the same.</summary>
    public static int Compare(string left, string right) => Compare(left, right, isLatinFirst: false);

    /// <summary>The order for a paper in a language: Latin letters come before Hangul unless it is Korean.</summary>
    public static IComparer<string> In(string language) => language == "ko" ? Korean : LatinFirst;

    private static int Compare(string left, string right, bool isLatinFirst)
    {
        var ours = new SortReader(Nfc.Normalize(left));
        var theirs = new SortReader(Nfc.Normalize(right));
        for (var first = true; ; first = false)
        {
            var more = ours.MoveNext();
            if (more != theirs.MoveNext()) return more == first ? -1 : 1;
            if (!more) return string.CompareOrdinal(left, right);
            var order = ours.CompareTo(theirs, isLatinFirst);
            if (order != 0) return order;
        }
    }

    /// <summary>What a name is filed under: ㄱ … ㅎ, A … Z, 0–9 or #.</summary>
    public static string Initial(string name)
    {
        var reader = new SortReader(Nfc.Normalize(name));
        if (!reader.MoveNext()) return "#";
        return reader.Group switch
        {
            SortGroup.Hangul => "ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ".Substring(((reader.Weight + 1) / 2 - 0xAC00) / 588, 1),
            SortGroup.Latin => ((char)reader.Weight).ToString(),
            SortGroup.Number => "0–9",
            _ => "#",
        };
    }
}
