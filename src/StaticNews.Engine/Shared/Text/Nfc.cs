using System.Text;

namespace StaticNews.Engine.Shared.Text;

/// <summary>Normal form C. The runtime's own is a no-op under invariant globalization, and names from a Mac arrive decomposed.</summary>
public static class Nfc
{
    /// <summary>The text in normal form C; the same instance when it already is.</summary>
    public static string Normalize(string text)
    {
        var conjoining = text.AsSpan().IndexOfAnyInRange('\u1100', '\u11FF');
        if (conjoining < 0) return text;
        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var last = builder.Length == 0 ? '\0' : builder[^1];
            if (last is >= '\u1100' and <= '\u1112' && c is >= '\u1161' and <= '\u1175')
                builder[^1] = (char)(0xAC00 + ((last - 0x1100) * 21 + (c - 0x1161)) * 28);
            else if (last is >= '\uAC00' and <= '\uD7A3' && (last - 0xAC00) % 28 == 0 && c is > '\u11A7' and <= '\u11C2')
                builder[^1] = (char)(last + (c - 0x11A7));
            else
                builder.Append(c);
        }

        return builder.ToString();
    }
}
