using System.Buffers;
using System.Text;

namespace StaticNews.Engine.Shared.Text;

/// <summary>Escaping for feeds and sitemaps: one character that XML 1.0 forbids makes a whole feed unreadable.</summary>
public static class XmlText
{
    // What is escaped, and the control characters that have no place in XML.
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "&<>\"'\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F");

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
            if (text[at] is '&' or '<' or '>' or '"' or '\'') builder.Append(HtmlText.Reference(text[at]));
            text = text[(at + 1)..];
        }

        builder.Append(text);
    }

    private static int IndexOfSpecial(ReadOnlySpan<char> text)
    {
        var special = text.IndexOfAny(Special);
        if (special >= 0) text = text[..special];
        var noncharacter = text.IndexOfAnyInRange('\uFFFE', '\uFFFF');
        if (noncharacter >= 0) text = text[..noncharacter];
        var lone = HtmlText.IndexOfLoneSurrogate(text);
        return lone >= 0 ? lone : noncharacter >= 0 ? noncharacter : special;
    }
}
