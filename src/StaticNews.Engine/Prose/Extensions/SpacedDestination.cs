namespace StaticNews.Engine.Prose.Extensions;

/// <summary>
/// Finds a destination with spaces between the parentheses of a link, where it can be nothing else: it ends like a file of the newsroom,
/// has a fragment, is a path, or is a picture's and has a title behind it. Any other words in parentheses are text.
/// </summary>
internal static class SpacedDestination
{
    /// <summary>No link is longer; a parenthesis that is never closed costs no more than this.</summary>
    private const int Longest = 1000;

    private const string Spaces = " \t";

    /// <summary>The characters of the destination, which begins at <paramref name="start"/>, or 0.</summary>
    /// <param name="text">What stands behind the opening parenthesis.</param>
    public static int Find(ReadOnlySpan<char> text, bool isPicture, out int start)
    {
        text = text[..Math.Min(text.Length, Longest)];
        start = text.IndexOfAnyExcept(Spaces);
        if (start < 0) return 0;
        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '\r' or '\n' or '<' or '[' or ']':
                    return 0;
                case '(':
                    depth++;
                    break;
                case ')' when depth-- == 0:
                    return LengthIfMeant(text[start..i], isPicture, hasTitle: false);
                case '"' or '\'' when i > start && Spaces.Contains(text[i - 1]) && IsTitle(text[i..]):
                    return LengthIfMeant(text[start..i], isPicture, hasTitle: true);
            }
        }

        return 0;
    }

    private static bool IsTitle(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length && text[i] is not ('\r' or '\n'); i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == text[0]) return text[(i + 1)..].TrimStart(Spaces) is [')', ..];
        }

        return false;
    }

    private static int LengthIfMeant(ReadOnlySpan<char> text, bool isPicture, bool hasTitle)
    {
        var destination = text.TrimEnd(Spaces);
        var isMeant = destination.ContainsAny(Spaces) && (isPicture && hasTitle || IsPath(destination) || HasEndingOrFragment(destination));
        return isMeant ? destination.Length : 0;
    }

    private static bool IsPath(ReadOnlySpan<char> text) =>
        text.StartsWith("./", StringComparison.Ordinal) || text.StartsWith("../", StringComparison.Ordinal)
        || text is ['/', ..] && (text[^1] == '/' || Path.HasExtension(text) && !Path.GetExtension(text).ContainsAny(Spaces));

    private static bool HasEndingOrFragment(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny('?', '#');
        var path = end < 0 ? text : text[..end];
        if (path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || PictureAddress.HasPictureEnding(path)) return true;
        return end > 0 && end + 1 < text.Length && text[end] == '#' && !Spaces.Contains(text[end - 1]) && !Spaces.Contains(text[end + 1]);
    }
}
