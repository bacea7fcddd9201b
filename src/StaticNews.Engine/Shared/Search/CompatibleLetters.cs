namespace StaticNews.Engine.Shared.Search;

/// <summary>Characters that are drawn as one and read as others: Ⅲ as III, ㎡ as m2, ① as 1, ㈜ as (주), ﾊﾟ as パ. Of fixed ranges, so that the reader's browser reads the same.</summary>
internal static class CompatibleLetters
{
    private static readonly FrozenDictionary<char, string> Letters =
        CompatibleTable.Entries.Split('|', StringSplitOptions.RemoveEmptyEntries).ToFrozenDictionary(static entry => entry[0], static entry => entry[1..]);

    /// <summary>A quick no for nearly all characters.</summary>
    public static bool May(char c) => c is >= '\u2070' and <= '\u33FF' or >= '\uFB00' or >= '\u00AA' and <= '\u00BE';

    /// <summary>What it is read as; null where it is read as itself.</summary>
    public static string? Of(char c) => Letters.GetValueOrDefault(c);

    /// <summary>Whether a ring or brackets keep it apart from its neighbours: ①3명 is not 13명.</summary>
    public static bool IsEnclosed(char c) => c is >= '\u2460' and <= '\u24FF' or >= '\u3200' and <= '\u32FF';
}
