namespace StaticNews.Engine.Shared.Text;

/// <summary>Characters that leave no mark on paper: names that differ by them alone look the same.</summary>
internal static class Invisible
{
    /// <summary>Zero-width and direction characters, soft hyphens, emoji variation selectors, Hangul fillers, control characters.</summary>
    public static bool Is(char c)
    {
        if (c < 0x7F) return c < ' ';
        if (c is >= '\uAC00' and <= '\uD7A3') return false;
        return c is >= '\uFE00' and <= '\uFE0F' or '\u3164' or '\uFFA0' or '\u115F'
            || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Control;
    }
}
