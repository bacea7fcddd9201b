namespace StaticNews.Engine.Shared.Yaml;

/// <summary>The parts of a line such as `  - key: value`, as offsets into it.</summary>
/// <param name="Indent">Spaces before anything.</param>
/// <param name="IsItem">The line starts with `- `.</param>
/// <param name="KeyStart">Of the key; of the value where there is no key.</param>
/// <param name="KeyLength">0: the line has no key.</param>
/// <param name="Colon">The colon after the key, or -1.</param>
/// <param name="HasSpace">The colon is followed by a space, a tab or nothing, as YAML wants it.</param>
/// <param name="ValueStart">Of the value without white space around it.</param>
/// <param name="ValueEnd">Its end; equal to its start where there is no value.</param>
internal readonly record struct KeyLine(
    int Indent, bool IsItem, int KeyStart, int KeyLength, int Colon, bool HasSpace, int ValueStart, int ValueEnd)
{
    private const string NoKeyStart = "\"'[]{},#&*!|>%@`-?:";

    /// <summary>The value of an item is all that follows its dash, whatever colons it has.</summary>
    public KeyLine WithoutKey() => this with { KeyLength = 0, Colon = -1, HasSpace = false, ValueStart = KeyStart };

    /// <summary>Takes a line apart.</summary>
    public static KeyLine Of(ReadOnlySpan<char> line)
    {
        var indent = line.IndexOfAnyExcept(' ');
        var end = line.TrimEnd().Length;
        if (indent < 0 || indent >= end) return new KeyLine(line.Length, false, line.Length, 0, -1, false, line.Length, line.Length);
        var start = indent;
        while (start < end && line[start] == '-' && (start + 1 == end || line[start + 1] == ' '))
            start = SkipSpaces(line, start + 1, end);
        var isItem = start > indent;
        var colon = start < end && !NoKeyStart.Contains(line[start]) ? ColonAfterKey(line, start, end) : -1;
        if (colon < 0) return new KeyLine(indent, isItem, start, 0, -1, false, start, end);
        var keyLength = line[start..colon].TrimEnd().Length;
        var hasSpace = line[colon] == ':' && (colon + 1 >= line.Length || line[colon + 1] is ' ' or '\t');
        return new KeyLine(indent, isItem, start, keyLength, colon, hasSpace, SkipSpaces(line, colon + 1, end), end);
    }

    private static int ColonAfterKey(ReadOnlySpan<char> line, int start, int end)
    {
        var colon = line[start..end].IndexOfAny(':', '：');
        return colon < 0 ? -1 : start + colon;
    }

    private static int SkipSpaces(ReadOnlySpan<char> line, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(line[at])) at++;
        return at;
    }
}
