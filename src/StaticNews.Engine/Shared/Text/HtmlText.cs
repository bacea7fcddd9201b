using System.Buffers;
using System.Text;

namespace StaticNews.Engine.Shared.Text;

/// <summary>Escaping for HTML text and double-quoted attributes.</summary>
public static class HtmlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    /// <summary>The text with &amp;, &lt;, &gt; and both quotes as references; the same instance when there is nothing to escape.</summary>
    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny(Special) < 0) return text;
        var builder = new StringBuilder(text.Length + 16);
        AppendEscaped(builder, text);
        return builder.ToString();
    }

    /// <summary>Appends the escaped text.</summary>
    public static void AppendEscaped(StringBuilder builder, ReadOnlySpan<char> text)
    {
        while (true)
        {
            var at = text.IndexOfAny(Special);
            if (at < 0) break;
            builder.Append(text[..at]).Append(Reference(text[at]));
            text = text[(at + 1)..];
        }

        builder.Append(text);
    }

    /// <summary>The index of the first character to escape, or -1.</summary>
    public static int IndexOfSpecial(ReadOnlySpan<char> text) => text.IndexOfAny(Special);

    /// <summary>The reference for one of the special characters.</summary>
    public static string Reference(char special) => special switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => "&#39;",
    };
}
