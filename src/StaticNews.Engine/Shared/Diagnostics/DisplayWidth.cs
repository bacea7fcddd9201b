using System.Text;

namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>How many columns of a terminal a text takes: two for Hangul, Hanja, kana, full-width forms and emoji, none for marks that join on.</summary>
public static class DisplayWidth
{
    // First and last of each range of double width, ascending.
    private static ReadOnlySpan<int> Wide =>
    [
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x2E80, 0x303E, 0x3041, 0xA4CF,
        0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60,
        0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1FAFF, 0x20000, 0x3FFFD,
    ];

    /// <summary>In columns. Control characters count as one: they are shown as a replacement character.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var columns = 0;
        foreach (var rune in text.EnumerateRunes()) columns += Of(rune);
        return columns;
    }

    /// <summary>In columns: 0, 1 or 2.</summary>
    public static int Of(Rune rune)
    {
        var value = rune.Value;
        if (value < 0x300) return 1;
        if (value is >= 0x1160 and <= 0x11FF) return 0;
        for (var i = 0; i < Wide.Length && value >= Wide[i]; i += 2)
        {
            if (value <= Wide[i + 1]) return 2;
        }

        return Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0 : 1;
    }
}
