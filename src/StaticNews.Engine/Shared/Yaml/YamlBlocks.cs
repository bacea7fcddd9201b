namespace StaticNews.Engine.Shared.Yaml;

/// <summary>Cuts a text that YAML could not read into its top-level keys, so that one mistake costs one key.</summary>
internal static class YamlBlocks
{
    /// <summary>The blocks in order; a known key that was indented by mistake starts one too and is reported.</summary>
    public static ImmutableArray<YamlBlock> Split(string text, int firstLine, FieldTable table, Remarks remarks)
    {
        var blocks = ImmutableArray.CreateBuilder<YamlBlock>();
        var (start, startLine) = (-1, 0);
        var (first, isOpen) = ('\0', false);
        var lines = new TextLines(text, firstLine);
        while (lines.MoveNext())
        {
            var line = KeyLine.Of(lines.Line);
            if (line.Indent >= lines.Line.Length || lines.Line[line.Indent] == '#') continue;
            var isMark = lines.Line.TrimEnd() is "---" or "...";
            if (!isMark && start >= 0 && !StartsBlock(lines.Line, line, first, isOpen, table)) continue;
            if (start >= 0) blocks.Add(new YamlBlock(text[start..lines.Start], startLine));
            if (isMark && blocks.Count > 0) remarks.Add(YamlRules.SecondDocument, new TextSpan(lines.Number, 1, 3));
            (start, startLine) = isMark ? (-1, 0) : (lines.Start, lines.Number);
            var value = lines.Line[line.ValueStart..line.ValueEnd];
            first = value.IsEmpty ? '\0' : value[0];
            isOpen = first is '"' or '\'' ? YamlScan.QuoteEnd(value, 0) < 0 : first is '[' or '{' && YamlScan.BracketEnd(value, 0) < 0;
            if (line.Indent > 0 && line.KeyLength > 0) remarks.Add(YamlRules.Indentation, new TextSpan(lines.Number, line.KeyStart + 1, line.KeyLength));
        }

        if (start >= 0) blocks.Add(new YamlBlock(text[start..], startLine));
        return blocks.ToImmutable();
    }

    private static bool StartsBlock(ReadOnlySpan<char> text, KeyLine line, char first, bool isOpen, FieldTable table)
    {
        // An entry of a list below a key that already has its value.
        if (line is { Indent: 0, IsItem: true }) return first is not ('\0' or '|' or '>') && !isOpen;
        if (line.KeyLength > 0)
        {
            if (line.Indent == 0) return true;
            // Below a value that stands on its own line there is nothing to be indented.
            return !line.IsItem && line.HasSpace && first is not ('\0' or '|' or '>' or '"' or '\'' or '[' or '{')
                && table.Find(text.Slice(line.KeyStart, line.KeyLength)) is not null;
        }

        return line is { Indent: 0, IsItem: false } && text[0] is not (']' or '}') && !isOpen;
    }
}
