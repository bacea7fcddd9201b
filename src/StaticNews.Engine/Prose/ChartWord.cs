namespace StaticNews.Engine.Prose;

/// <summary>The words of a chart's lines, each in Korean and English.</summary>
internal static class ChartWord
{
    private static readonly ImmutableArray<string> Kinds = ["bar", "막대", "stacked", "누적", "line", "선"];

    private static readonly ImmutableArray<string> Options =
        ["title", "제목", "description", "설명", "source", "출처", "unit", "단위", "direction", "방향"];

    public static ChartKind? KindOf(ReadOnlySpan<char> word) => IndexIn(Kinds, word) is >= 0 and var index ? (ChartKind)(index / 2) : null;

    public static ChartOption? OptionOf(ReadOnlySpan<char> word) => IndexIn(Options, word) is >= 0 and var index ? (ChartOption)(index / 2) : null;

    /// <summary>Null for a word that is no direction.</summary>
    public static bool? IsHorizontal(ReadOnlySpan<char> word) => word switch
    {
        "가로" or "horizontal" => true,
        "세로" or "vertical" => false,
        _ => null,
    };

    public static string? NearestKind(ReadOnlySpan<char> word) => Nearest.Find(word.ToString(), Kinds);

    public static string? NearestOption(ReadOnlySpan<char> word) => Nearest.Find(word.ToString(), Options);

    private static int IndexIn(ImmutableArray<string> words, ReadOnlySpan<char> word)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (word.Equals(words[i], StringComparison.OrdinalIgnoreCase)) return i;
        }

        return -1;
    }
}
