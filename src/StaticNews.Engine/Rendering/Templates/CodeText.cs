namespace StaticNews.Engine.Rendering.Templates;

/// <summary>Stepping over the code parts of a template's text.</summary>
internal static class CodeText
{
    /// <summary>The index after the code block that starts with {{ at <paramref name="at"/>.</summary>
    public static int AfterBlock(ReadOnlySpan<char> text, int at)
    {
        at += 2;
        while (at < text.Length)
        {
            if (text[at] is '\'' or '"' or '`') at = AfterString(text, at);
            else if (text[at] == '#') at = AfterComment(text, at);
            else if (text[at] == '}' && at + 1 < text.Length && text[at + 1] == '}') return at + 2;
            else at++;
        }

        return at;
    }

    /// <summary>The index after the string that opens at <paramref name="at"/>.</summary>
    public static int AfterString(ReadOnlySpan<char> text, int at)
    {
        var quote = text[at++];
        while (at < text.Length && text[at] != quote) at += text[at] == '\\' && quote != '`' ? 2 : 1;
        return Math.Min(at + 1, text.Length);
    }

    /// <summary>The index after the comment that opens at <paramref name="at"/>: at its line's end or before the code block's.</summary>
    public static int AfterComment(ReadOnlySpan<char> text, int at)
    {
        var isLong = at + 1 < text.Length && text[at + 1] == '#';
        for (at += isLong ? 2 : 1; at < text.Length; at++)
        {
            if (isLong && text[at] == '#' && at + 1 < text.Length && text[at + 1] == '#') return at + 2;
            if (!isLong && text[at] == '\n') return at;
            if (text[at] == '}' && at + 1 < text.Length && text[at + 1] == '}') return at;
        }

        return at;
    }
}
