namespace StaticNews.Engine.Shared.Search;

/// <summary>How a search reads one character. By fixed ranges and not by categories, so that the reader's browser, whatever its age, reads the same.</summary>
internal static class SearchLetter
{
    private const string Initials = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

    /// <summary>Full width becomes ASCII, capitals small letters; one character each.</summary>
    public static char Fold(char c)
    {
        if (c is >= '\uFF01' and <= '\uFF5E') c = (char)(c - 0xFEE0);
        if (c < '\u0080') return c is >= 'A' and <= 'Z' ? (char)(c + 0x20) : c;
        return c is >= '\u00C0' and <= '\u052F' or >= '\u1E00' and <= '\u1FFF' ? char.ToLowerInvariant(c) : c;
    }

    /// <summary>Of a folded character.</summary>
    public static LetterKind KindOf(char c)
    {
        if (c is >= '\uAC00' and <= '\uD7A3') return LetterKind.Syllable;
        if (c < '\u0080')
        {
            if (c is >= 'a' and <= 'z') return LetterKind.Letter;
            if (c is >= '0' and <= '9') return LetterKind.Digit;
            return c is '.' or ',' ? LetterKind.Point : LetterKind.Gap;
        }

        if (c is '\u00AD' or >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2060' and <= '\u206F' or '\uFEFF') return LetterKind.Nothing;
        if (IsDot(c)) return LetterKind.Dot;
        if (c is >= '\u00C0' and <= '\u052F' or >= '\u1E00' and <= '\u1FFF') return c is '\u00D7' or '\u00F7' ? LetterKind.Gap : LetterKind.Letter;
        return IsSyllable(c) ? LetterKind.Syllable : LetterKind.Gap;
    }

    /// <summary>The first consonant of a Hangul syllable, or '\0'.</summary>
    public static char InitialOf(char c) => c is >= '\uAC00' and <= '\uD7A3' ? Initials[(c - 0xAC00) / 588] : '\0';

    // Whatever a keyboard or an agency's system makes of the middle dot.
    private static bool IsDot(char c) =>
        c is '\u00B7' or '\u119E' or '\u16EB' or '\u2022' or '\u2024' or '\u2027' or '\u2219' or '\u22C5' or '\u2981' or '\u2E31' or '\u2E33' or '\u30FB' or '\u318D' or '\uFE52';

    // Halves of the pairs from U+20000 on count as two syllables: the hanja there. Emoji lie lower.
    private static bool IsSyllable(char c) =>
        c is >= '\u0530' and <= '\u1DFF' or >= '\u2C00' and <= '\u2DFF' or >= '\u3005' and <= '\u3007' or >= '\u3041' and <= '\u30FF'
            or >= '\u3105' and <= '\u3163' or >= '\u3165' and <= '\u31BF' or >= '\u31F0' and <= '\u31FF' or >= '\u3400' and <= '\u9FFF'
            or >= '\uA000' and <= '\uABFF' or >= '\uF900' and <= '\uFAFF' or >= '\uD840' and <= '\uD888' or >= '\uDC00' and <= '\uDFFF';
}
