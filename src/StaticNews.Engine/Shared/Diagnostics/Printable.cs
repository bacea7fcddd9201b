using System.Text;

namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>Text that is safe on a terminal: what an author's file holds must not move the cursor or turn the line around.</summary>
internal static class Printable
{
    private const int TabColumns = 4;

    /// <summary>The text with tabs as spaces up to the next stop and control characters as U+FFFD.</summary>
    /// <param name="column">Where the text starts, in columns from 0.</param>
    public static string Of(ReadOnlySpan<char> text, int column = 0)
    {
        if (!NeedsChange(text)) return text.ToString();
        var builder = new StringBuilder(text.Length + 8);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '\t')
            {
                var spaces = TabColumns - column % TabColumns;
                builder.Append(' ', spaces);
                column += spaces;
                continue;
            }

            var shown = IsUnsafe(rune.Value) ? Rune.ReplacementChar : rune;
            builder.Append(shown.ToString());
            column += DisplayWidth.Of(shown);
        }

        return builder.ToString();
    }

    private static bool NeedsChange(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (IsUnsafe(c) || char.IsSurrogate(c)) return true;
        }

        return false;
    }

    private static bool IsUnsafe(int value) =>
        value is < 0x20 or (>= 0x7F and < 0xA0) or 0x2028 or 0x2029 or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
