using System.Text;

namespace StaticNews.Engine.Shared.Text;

/// <summary>Escaping for HTML text and double-quoted attributes.</summary>
public static class HtmlText
{
    private static readonly RareCharacters Special = new(
        ['&', '<', '>', '"', '\'', '\uFFFE', '\uFFFF', .. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(IsForbidden)]);

    /// <summary>
    /// The text with &amp;, &lt;, &gt; and both quotes as references, and U+FFFD for what no page may hold (control characters,
    /// half surrogate pairs, U+FFFE and U+FFFF); the same instance when there is nothing to escape.
    /// </summary>
    public static string Escape(string text)
    {
        if (IndexOfSpecial(text) < 0) return text;
        var builder = new StringBuilder(text.Length + 16);
        AppendEscaped(builder, text);
        return builder.ToString();
    }

    /// <summary>Appends the escaped text.</summary>
    public static void AppendEscaped(StringBuilder builder, ReadOnlySpan<char> text)
    {
        while (true)
        {
            var at = IndexOfSpecial(text);
            if (at < 0) break;
            builder.Append(text[..at]).Append(Reference(text[at]));
            text = text[(at + 1)..];
        }

        builder.Append(text);
    }

    /// <summary>The index of the first character to escape, or -1.</summary>
    public static int IndexOfSpecial(ReadOnlySpan<char> text)
    {
        var at = Special.IndexIn(text);
        var lone = IndexOfLoneSurrogate(at < 0 ? text : text[..at]);
        return lone < 0 ? at : lone;
    }

    /// <summary>What to write for a character that <see cref="IndexOfSpecial"/> found.</summary>
    public static string Reference(char special) => special switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => "\uFFFD",
    };

    private static bool IsForbidden(char c) => char.IsControl(c) && c is not ('\t' or '\n' or '\r');

    /// <summary>The index of the first half of a surrogate pair that stands without the other, or -1.</summary>
    internal static int IndexOfLoneSurrogate(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (true)
        {
            var at = text[start..].IndexOfAnyInRange('\uD800', '\uDFFF');
            if (at < 0) return -1;
            at += start;
            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1])) return at;
            start = at + 2;
        }
    }
}
