using System.Text;

namespace StaticNews.Engine.Shared.Yaml;

/// <summary>What a desk meant by the value of a key that takes running text.</summary>
internal static class DeskValue
{
    /// <summary>
    /// Whether the value is text that YAML would misread. What YAML reads as meant, and what has no single reading (an open quote), is left to YAML.
    /// </summary>
    /// <param name="takesList">`[a, b]` is a list here and not text in brackets.</param>
    /// <param name="length">Of the text: without a comment after it.</param>
    public static bool IsText(ReadOnlySpan<char> value, bool takesList, out int length)
    {
        length = YamlScan.BeforeComment(value);
        var text = value[..length];
        var first = value[0];
        var next = value.Length > 1 ? value[1] : ' ';
        switch (first)
        {
            case '"' or '\'':
                var close = YamlScan.QuoteEnd(value, 0);
                if (close < 0) return first == '\'' && char.IsAsciiDigit(next);
                return IsFollowed(value, close);
            case '[' or '{':
                var end = YamlScan.BracketEnd(value, 0);
                if (end < 0) return !takesList || first == '{';
                return !takesList || IsFollowed(value, end);
            case '|' or '>':
                return !YamlScan.IsBlockIndicator(value);
            case '#':
                length = value.Length;
                return !char.IsWhiteSpace(next);
            case '@' or '`' or '%' or '*' or '&' or '!' or ']' or '}' or ',':
                return true;
            case '-' or '?' or ':' when char.IsWhiteSpace(next):
                return true;
            default:
                return YamlScan.ColonInPlain(text) >= 0 || text.IndexOf(" #", StringComparison.Ordinal) >= 0;
        }
    }

    /// <summary>The length of what YAML would take for a tag or an anchor before the text, as in `!!str 가` or `&amp;a [가]`; 0 where there is none.</summary>
    public static int SignLength(ReadOnlySpan<char> text)
    {
        if (text[0] is not ('!' or '&')) return 0;
        var end = text.IndexOf(' ');
        if (end < 2 || !Ascii.IsValid(text[..end])) return 0;
        if (text[0] == '&') return text[end..].TrimStart()[0] is '[' or '{' ? end : 0;
        var name = text[(text[1] == '!' ? 2 : 1)..end];
        return !name.IsEmpty && char.IsAsciiLetterLower(name[0]) ? end : 0;
    }

    /// <summary>Whether entries of a list in brackets start with number signs, which YAML takes for comments.</summary>
    public static bool HasNumberSigns(ReadOnlySpan<char> value, Field? field) =>
        value[0] == '[' && value.Contains('#') && field is { Kind: FieldKind.ProseList or FieldKind.TextList };

    /// <summary>Appends such a list with spaces for the number signs, so that nothing moves.</summary>
    public static void AppendUnsigned(StringBuilder builder, ReadOnlySpan<char> value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] is '"' or '\'' && (value[i - 1] is '[' or ',' || char.IsWhiteSpace(value[i - 1])) && YamlScan.QuoteEnd(value, i) is > 0 and var close)
            {
                builder.Append(value[i..(close + 1)]);
                i = close;
                continue;
            }

            var isSign = value[i] == '#' && i + 1 < value.Length && !char.IsWhiteSpace(value[i + 1]) && (value[i - 1] is '[' or ',' || char.IsWhiteSpace(value[i - 1]));
            builder.Append(isSign ? ' ' : value[i]);
        }
    }

    /// <summary>Whether the value is a color such as #1a4d8f, which YAML takes for a comment.</summary>
    public static bool IsColor(ReadOnlySpan<char> value, out int length)
    {
        length = 0;
        if (value[0] != '#') return false;
        var digits = 1;
        while (digits < value.Length && char.IsAsciiHexDigit(value[digits])) digits++;
        length = digits;
        return digits is 4 or 5 or 7 or 9 && (digits == value.Length || char.IsWhiteSpace(value[digits]));
    }

    private static bool IsFollowed(ReadOnlySpan<char> value, int close)
    {
        var rest = value[(close + 1)..];
        var text = rest.TrimStart();
        return text.Length > 0 && !(text[0] == '#' && rest.Length > text.Length);
    }
}
