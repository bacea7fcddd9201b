namespace StaticNews.Engine.Rendering.Templates;

/// <summary>Finds the block that a template forgot to close; the parser only knows that the file ended.</summary>
internal static class BlockScan
{
    private static readonly FrozenSet<string> Opening = new[]
    {
        "if", "for", "while", "case", "capture", "func", "wrap", "with", "tablerow",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The keyword of the innermost open block and where it stands in the text, or null.</summary>
    public static (string Word, int Offset)? FindUnclosed(string text)
    {
        var open = new Stack<(string, int)>();
        for (var at = text.IndexOf("{{", StringComparison.Ordinal); at >= 0; at = text.IndexOf("{{", at, StringComparison.Ordinal))
            at = ReadCode(text, at + 2, open);
        return open.TryPeek(out var unclosed) ? unclosed : null;
    }

    private static int ReadCode(string text, int at, Stack<(string, int)> open)
    {
        var startsStatement = true;
        while (at < text.Length)
        {
            var c = text[at];
            if (c == '}' && at + 1 < text.Length && text[at + 1] == '}') return at + 2;
            if (c is '\n' or ';')
            {
                startsStatement = true;
                at++;
            }
            else if (c is '\'' or '"' or '`')
            {
                at = CodeText.AfterString(text, at);
                startsStatement = false;
            }
            else if (c == '#')
            {
                at = CodeText.AfterComment(text, at);
            }
            else if (char.IsAsciiLetter(c))
            {
                var start = at;
                while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '_' or '.' or '-')) at++;
                if (startsStatement) Note(text[start..at], start, open);
                startsStatement = false;
            }
            else
            {
                if (c is not (' ' or '\t' or '\r' or '-' or '~')) startsStatement = false;
                at++;
            }
        }

        return at;
    }

    private static void Note(string word, int at, Stack<(string, int)> open)
    {
        if (Opening.Contains(word)) open.Push((word, at));
        else if (word is "end" && open.Count > 0) open.Pop();
    }
}
