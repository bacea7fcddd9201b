namespace StaticNews.Engine.Shared.Yaml;

/// <summary>Says in an author's words what is wrong with a top-level key that YAML could not read, and keeps of it what can be kept.</summary>
internal static class YamlTrouble
{
    /// <summary>Reports the first mistake in the block.</summary>
    public static void Report(YamlBlock block, YamlFailure failure, Remarks remarks)
    {
        var lines = new TextLines(block.Text, block.Line);
        while (failure.Rule != YamlRules.TooDeep && lines.MoveNext())
        {
            var line = KeyLine.Of(lines.Line);
            if (line.Indent >= lines.Line.Length || lines.Line[line.Indent] == '#') continue;
            if (lines.Number == block.Line && !HasKey(lines.Line, line))
            {
                remarks.Add(YamlRules.NoKey, Span(lines.Number, line.Indent, line.ValueEnd));
                return;
            }

            if (line.ValueStart < line.ValueEnd && ReportValue(block.Text, lines, line, remarks)) return;
        }

        if (failure.Rule == YamlRules.Syntax && YamlIndent.FirstWrong(block) is { } span) remarks.Add(YamlRules.Indentation, span);
        else remarks.Add(failure.Rule, failure.Span, failure.Arguments);
    }

    /// <summary>Whether the block is a line of text or of a list that no key stands before.</summary>
    public static bool LacksKey(YamlBlock block)
    {
        var lines = new TextLines(block.Text, block.Line);
        if (!lines.MoveNext()) return false;
        var line = KeyLine.Of(lines.Line);
        return line is { Indent: 0, IsItem: true } || !HasKey(lines.Line, line);
    }

    /// <summary>The entry of a block that could not be read: its bare text where any text will do, else a value that is known to be unreadable.</summary>
    public static YamlEntry? Salvage(YamlBlock block, FieldTable table)
    {
        var lines = new TextLines(block.Text, block.Line);
        if (!lines.MoveNext()) return null;
        var line = KeyLine.Of(lines.Line);
        if (line.IsItem || line.KeyLength == 0 || !line.HasSpace) return null;
        var key = lines.Line.Slice(line.KeyStart, line.KeyLength);
        var keySpan = Span(block.Line, line.KeyStart, line.KeyStart + line.KeyLength);
        var text = lines.Line[line.ValueStart..line.ValueEnd].Trim("\"'").ToString();
        if (table.Find(key)?.Kind != FieldKind.Prose || text.Length == 0)
            return new YamlEntry(key.ToString(), keySpan, new YamlUnreadable(keySpan));
        return new YamlEntry(key.ToString(), keySpan, new YamlText(text, true, Span(block.Line, line.ValueStart, line.ValueEnd)));
    }

    private static bool ReportValue(string text, TextLines lines, KeyLine line, Remarks remarks)
    {
        var at = lines.Start + line.ValueStart;
        var value = lines.Line[line.ValueStart..line.ValueEnd];
        var prefix = lines.Line[..line.ValueStart].TrimEnd().ToString() + " ";
        var whole = Span(lines.Number, line.ValueStart, line.ValueEnd);
        var mark = whole with { Length = 1 };
        var lineEnd = lines.Start + line.ValueEnd;
        switch (value[0])
        {
            case '-' when value.Length == 1 || value[1] == ' ':
                return Add(remarks, FieldRules.ExpectedList, whole, lines.Line.Slice(line.KeyStart, line.KeyLength).ToString());
            case '"' or '\'':
                var close = YamlScan.QuoteEnd(text, at);
                if (close < 0) return Add(remarks, YamlRules.UnclosedQuote, mark, prefix + YamlScan.Quoted(value[1..].Trim().ToString()));
                if (value[0] == '"' && YamlScan.BadEscape(text.AsSpan(at, close - at)) is var escape and >= 0 && at + escape < lineEnd)
                    return Add(remarks, YamlRules.BadEscape, Span(lines.Number, line.ValueStart + escape, line.ValueStart + escape + 2), prefix + YamlScan.Quoted(value.Trim('"').ToString()));
                return close < lineEnd && IsFollowed(text, close) && Add(remarks, YamlRules.NeedsQuotes, whole, prefix + YamlScan.Quoted(value.ToString()));
            case '[' or '{':
                var end = YamlScan.BracketEnd(text, at);
                if (end < 0) return Add(remarks, YamlRules.UnclosedBracket, mark, value[0] == '[' ? "]" : "}", prefix + YamlScan.Quoted(value.ToString()));
                return end < lineEnd && IsFollowed(text, end) && Add(remarks, YamlRules.NeedsQuotes, whole, prefix + YamlScan.Quoted(value.ToString()));
        }

        return DeskValue.IsText(value, takesList: true, out var length)
            && Add(remarks, YamlRules.NeedsQuotes, whole with { Length = length }, prefix + YamlScan.Quoted(value[..length].ToString()));
    }

    private static bool Add(Remarks remarks, DiagnosticRule rule, TextSpan span, params ImmutableArray<string> arguments)
    {
        remarks.Add(rule, span, arguments);
        return true;
    }

    // Quoted keys, lists and brackets at the top are left to YAML's own verdict.
    private static bool HasKey(ReadOnlySpan<char> text, KeyLine line) =>
        line.KeyLength > 0 ? line.HasSpace : line.IsItem || text[line.Indent] is '"' or '\'' or '[' or '{';

    private static bool IsFollowed(ReadOnlySpan<char> text, int close)
    {
        var rest = text[(close + 1)..];
        var end = rest.IndexOfAny('\n', '\r');
        if (end >= 0) rest = rest[..end];
        var tail = rest.TrimStart();
        return !tail.IsEmpty && tail[0] != '#' && tail[0] != ':';
    }

    private static TextSpan Span(int line, int start, int end) => new(line, start + 1, Math.Max(1, end - start));
}
