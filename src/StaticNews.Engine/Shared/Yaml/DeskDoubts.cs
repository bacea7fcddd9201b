namespace StaticNews.Engine.Shared.Yaml;

/// <summary>Says what can be read but was hardly meant so.</summary>
internal static class DeskDoubts
{
    /// <summary>After a number sign with spaces round it YAML reads a remark; in a headline it may be either, so its author must say.</summary>
    public static void TellComment(ReadOnlySpan<char> value, KeyLine line, int number, ReadOnlySpan<char> key, Remarks remarks)
    {
        if (value[0] == '#' || IsWholeValue(value)) return;
        var length = YamlScan.BeforeComment(value);
        if (length == value.Length) return;
        var prefix = line.KeyLength > 0 ? key.ToString() + ": " : "- ";
        var quoted = value.ToString().Replace("'", "''", StringComparison.Ordinal);
        var comment = value[length..].TrimStart();
        var span = new TextSpan(number, line.ValueStart + value.Length - comment.Length + 1, comment.Length);
        remarks.Add(YamlRules.CommentInText, span, comment.ToString(), $"{prefix}'{quoted}'");
    }

    /// <summary>Whether it is a text in quotation marks or a list in brackets, and no headline that only begins with one.</summary>
    private static bool IsWholeValue(ReadOnlySpan<char> value)
    {
        var end = value[0] switch
        {
            '"' or '\'' => YamlScan.QuoteEnd(value, 0),
            '[' or '{' => YamlScan.BracketEnd(value, 0),
            _ => -2,
        };
        return end == -1 || end >= 0 && value[(end + 1)..].TrimStart() is [] or ['#', ..];
    }

    /// <summary>A number sign with a space starts a remark; of a key that a file cannot do without it starts the text.</summary>
    public static bool IsHeadline(ReadOnlySpan<char> value, KeyLine line, int number, Field field, Remarks remarks)
    {
        var span = new TextSpan(number, line.ValueStart + 1, value.Length);
        var rule = field.IsRequired ? YamlRules.NumberSignFirst : YamlRules.OnlyComment;
        remarks.Add(rule, span, field.Name, $"{field.Name}: {YamlScan.Quoted(value.ToString())}");
        return field.IsRequired;
    }

    /// <summary>A block of text was announced, and the next line is the next key.</summary>
    public static void TellEmptyBlock(ReadOnlySpan<char> value, TextLines lines, KeyLine line, ReadOnlySpan<char> key, Remarks remarks)
    {
        if (line.KeyLength == 0 || value[0] is not ('|' or '>') || !YamlScan.IsBlockIndicator(value)) return;
        var span = new TextSpan(lines.Number, line.ValueStart + 1, value.Length);
        while (lines.MoveNext())
        {
            var next = KeyLine.Of(lines.Line);
            if (next.Indent >= lines.Line.Length) continue;
            if (next.KeyLength == 0) return;
            break;
        }

        remarks.Add(YamlRules.EmptyBlock, span, key.ToString(), value.ToString());
    }

    /// <summary>`- ` in the lines that continue a value is read as its text.</summary>
    public static void TellMisplacedItem(TextLines lines, KeyLine line, Remarks remarks)
    {
        if (lines.Line[line.ValueStart] is '|' or '>' or '"' or '\'' or '[' or '{' or '&' or '!') return;
        while (lines.MoveNext())
        {
            var next = KeyLine.Of(lines.Line);
            if (next.Indent >= lines.Line.Length) continue;
            if (next.IsItem) remarks.Add(YamlRules.Indentation, new TextSpan(lines.Number, next.Indent + 1, 1));
            return;
        }
    }

    /// <summary>Brackets round the whole of a text, or signs of YAML before it, are read as part of the text.</summary>
    public static void TellSigns(ReadOnlySpan<char> text, KeyLine line, int number, ReadOnlySpan<char> key, Field? field, Remarks remarks)
    {
        var prefix = line.KeyLength > 0 ? key.ToString() + ": " : "- ";
        if (text[0] is '[' or '{' && field is not { MayBeBracketed: true } && YamlScan.BracketEnd(text, 0) == text.Length - 1)
        {
            var inner = text[1..^1].Trim();
            var span = new TextSpan(number, line.ValueStart + 1, text.Length);
            if (!inner.IsEmpty) remarks.Add(YamlRules.BracketedText, span, text.ToString(), prefix + YamlScan.Quoted(text.ToString()), prefix + YamlValue.Of(inner.ToString()));
        }
        else if (DeskValue.SignLength(text) is > 0 and var length)
        {
            remarks.Add(YamlRules.SignInText, new TextSpan(number, line.ValueStart + 1, length), text[..length].ToString(), prefix + text[length..].TrimStart().ToString());
        }
    }
}
