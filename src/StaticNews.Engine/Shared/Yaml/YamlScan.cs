namespace StaticNews.Engine.Shared.Yaml;

/// <summary>Finds the ends of quotes, brackets and comments as YAML sees them.</summary>
internal static class YamlScan
{
    /// <summary>The closing quote of the one at <paramref name="open"/>, or -1.</summary>
    public static int QuoteEnd(ReadOnlySpan<char> text, int open)
    {
        var quote = text[open];
        for (var i = open + 1; i < text.Length; i++)
        {
            if (text[i] == '\\' && quote == '"') i++;
            else if (text[i] != quote) continue;
            else if (quote == '\'' && i + 1 < text.Length && text[i + 1] == '\'') i++;
            else return i;
        }

        return -1;
    }

    /// <summary>The closing bracket of the one at <paramref name="open"/>, or -1. Quoted values and comments are stepped over.</summary>
    public static int BracketEnd(ReadOnlySpan<char> text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '[' or '{':
                    depth++;
                    break;
                case ']' or '}':
                    if (--depth == 0) return i;
                    break;
                case '#' when i > 0 && char.IsWhiteSpace(text[i - 1]):
                    var lineEnd = text[i..].IndexOf('\n');
                    if (lineEnd < 0) return -1;
                    i += lineEnd;
                    break;
                case '"' or '\'' when i > 0 && text[i - 1] is '[' or '{' or ',' or ' ' or '\n':
                    var close = QuoteEnd(text, i);
                    if (close > 0) i = close;
                    break;
            }
        }

        return -1;
    }

    /// <summary>The length of the value before a comment: ` # ` or a # at the end. ` #태그` is no comment to its author.</summary>
    public static int BeforeComment(ReadOnlySpan<char> value)
    {
        for (var i = 1; i < value.Length; i++)
        {
            if (value[i] != '#' || !char.IsWhiteSpace(value[i - 1])) continue;
            if (i + 1 == value.Length || char.IsWhiteSpace(value[i + 1])) return value[..i].TrimEnd().Length;
        }

        return value.Length;
    }

    /// <summary>The colon that makes YAML see a map in a plain text, or -1.</summary>
    public static int ColonInPlain(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ':' && (i + 1 == text.Length || text[i + 1] is ' ' or '\t')) return i;
        }

        return -1;
    }

    /// <summary>Whether the value only announces a block of text below it: |, &gt;-, |2 …</summary>
    public static bool IsBlockIndicator(ReadOnlySpan<char> value)
    {
        var end = 1;
        while (end < value.Length && (value[end] is '+' or '-' || char.IsAsciiDigit(value[end]))) end++;
        if (end > 3) return false;
        var rest = value[end..].TrimStart();
        return rest.IsEmpty || (rest[0] == '#' && rest.Length < value.Length - end);
    }

    /// <summary>The first backslash in a double-quoted value that starts no escape, or -1.</summary>
    public static int BadEscape(ReadOnlySpan<char> quoted)
    {
        for (var i = 0; i + 1 < quoted.Length; i++)
        {
            if (quoted[i] != '\\') continue;
            if (!"0abt\tnvfre \"/\\N_LPxuU\n\r".Contains(quoted[i + 1])) return i;
            i++;
        }

        return -1;
    }

    /// <summary>The text in the quotes that need the least escaping.</summary>
    public static string Quoted(string text)
    {
        if (text.AsSpan().IndexOfAny('"', '\\') < 0) return "\"" + text + "\"";
        return "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
    }
}
