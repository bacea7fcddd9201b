using System.Buffers;

namespace StaticNews.Engine.Shared.Text;

/// <summary>The last sound of a word in Latin letters, as Korean writes and says it: letters of an abbreviation, a unit, a word.</summary>
internal static class LatinSounds
{
    private const int LongestRun = 32;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>Whether the character is a Latin letter, with or without accents.</summary>
    public static bool IsLatin(char c) => char.IsAsciiLetter(Base(c));

    /// <summary>The sound of the letters that the name ends with.</summary>
    public static FinalSound Of(ReadOnlySpan<char> name)
    {
        var start = name.Length;
        while (start > 0 && name.Length - start < LongestRun && IsLatin(name[start - 1])) start--;
        Span<char> run = stackalloc char[name.Length - start];
        for (var i = 0; i < run.Length; i++) run[i] = Base(name[start + i]);
        var before = name[..start].TrimEnd();
        if (!before.IsEmpty && char.IsAsciiDigit(before[^1]) && OfUnit(run) is var unit and not FinalSound.Unknown) return unit;

        var last = run[^1];
        if (run.Length == 1 || char.IsAsciiLetterUpper(last) && !IsSpokenAsWord(run)) return OfLetter(char.ToUpperInvariant(last));
        for (var i = 0; i < run.Length; i++) run[i] = char.ToLowerInvariant(run[i]);
        return run.ContainsAny(Vowels) ? OfWord(run) : OfLetter(char.ToUpperInvariant(last));
    }

    private static char Base(char c) => c < 0x80 ? c : c is < '\u0250' or >= '\u1E00' and < '\u1F00' ? Nfc.BaseOf(c) : '\0';

    private static FinalSound OfUnit(ReadOnlySpan<char> unit) => unit switch
    {
        "m" or "km" or "cm" or "mm" or "nm" or "l" or "L" or "ml" or "mL" or "kL" or "cal" or "kcal" or "in" => FinalSound.Open,
        "g" or "kg" or "mg" or "t" or "kt" or "Mt" or "N" => FinalSound.Closed,
        "dB" or "px" or "mol" or "gal" => FinalSound.Rieul,
        _ => FinalSound.Unknown,
    };

    // 엘, 알; 엠, 엔; the names of all other letters end in a vowel.
    private static FinalSound OfLetter(char letter) => letter switch
    {
        'L' or 'R' => FinalSound.Rieul,
        'M' or 'N' => FinalSound.Closed,
        _ => FinalSound.Open,
    };

    // NAVER, APEC and SAMSUNG are said as words; KBS, AWS and the GPT of ChatGPT letter by letter.
    private static bool IsSpokenAsWord(ReadOnlySpan<char> run)
    {
        var vowels = 0;
        foreach (var c in run)
        {
            if (char.IsAsciiLetterLower(c)) return false;
            if (IsVowel(char.ToLowerInvariant(c))) vowels++;
        }

        return run.Length >= 4 && IsVowel(char.ToLowerInvariant(run[^2])) || run.Length >= 5 && vowels >= 2;
    }

    private static FinalSound OfWord(ReadOnlySpan<char> word)
    {
        var before = word[^2];
        var afterShortVowel = IsVowel(before) && (word.Length == 2 || !IsVowel(word[^3]));
        return word[^1] switch
        {
            'l' => FinalSound.Rieul,
            'e' when before == 'l' => FinalSound.Rieul,
            'm' or 'n' => FinalSound.Closed,
            'e' when before is 'm' or 'n' && word.Length > 2 => FinalSound.Closed,
            'g' when before == 'n' => FinalSound.Closed,
            'c' when IsVowel(before) => FinalSound.Closed,
            'k' when afterShortVowel || before == 'c' || word.EndsWith("ook", StringComparison.Ordinal) => FinalSound.Closed,
            'p' or 't' when afterShortVowel || word[..^1].EndsWith("ou", StringComparison.Ordinal) => FinalSound.Closed,
            'b' when afterShortVowel => FinalSound.Closed,
            _ => FinalSound.Open,
        };
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
