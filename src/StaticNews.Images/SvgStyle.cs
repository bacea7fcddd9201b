namespace StaticNews.Images;

/// <summary>Styles within a vector picture: a browser that opens it would ask for what they name.</summary>
internal static class SvgStyle
{
    private const string Address = "url(";

    /// <summary>Whether a stylesheet or a value names anything outside the picture, or hides what it names.</summary>
    public static bool AsksElsewhere(ReadOnlySpan<char> style)
    {
        if (!style.ContainsAny('(', '@')) return false;
        if (style.Contains('\\') || Has(style, "@import") || Has(style, "image-set(")) return true;
        while (style.IndexOf(Address, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
        {
            style = style[(at + Address.Length)..];
            var target = style.TrimStart().TrimStart("'\"").TrimStart();
            if (!target.StartsWith("#") && !SvgCleaner.IsPictureInside(target)) return true;
        }

        return false;
    }

    private static bool Has(ReadOnlySpan<char> style, string word) => style.Contains(word, StringComparison.OrdinalIgnoreCase);
}
