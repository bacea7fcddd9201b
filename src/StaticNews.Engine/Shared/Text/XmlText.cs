using System.Text;

namespace StaticNews.Engine.Shared.Text;

/// <summary>Escaping for feeds and sitemaps: one character that XML 1.0 forbids makes a whole feed unreadable.</summary>
public static class XmlText
{
    /// <summary>The text for elements and quoted attributes, without forbidden characters; the same instance when nothing changes.</summary>
    public static string Escape(string text)
    {
        var at = IndexOfSpecial(text);
        if (at < 0) return text;
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
            builder.Append(text[..at]);
            if (IsLegal(text[at])) builder.Append(HtmlText.Reference(text[at]));
            text = text[(at + 1)..];
        }

        builder.Append(text);
    }

    private static int IndexOfSpecial(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '&' or '<' or '>' or '"' or '\'') return i;
            if (IsLegal(c)) continue;
            if (!char.IsHighSurrogate(c) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])) return i;
            i++;
        }

        return -1;
    }

    // A surrogate is legal in a pair only, which the caller has looked for.
    private static bool IsLegal(char c) => c is >= ' ' and < '\uD800' or >= '\uE000' and < '\uFFFE' or '\t' or '\n' or '\r';
}
