namespace StaticNews.Engine.Shared.Text;

/// <summary>A name as the keys that type it: slips happen to letters, not to syllables.</summary>
internal static class Keystrokes
{
    private const string Leads = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

    private static readonly ImmutableArray<string> Vowels =
        ["ㅏ", "ㅐ", "ㅑ", "ㅒ", "ㅓ", "ㅔ", "ㅕ", "ㅖ", "ㅗ", "ㅗㅏ", "ㅗㅐ", "ㅗㅣ", "ㅛ", "ㅜ", "ㅜㅓ", "ㅜㅔ", "ㅜㅣ", "ㅠ", "ㅡ", "ㅡㅣ", "ㅣ"];

    private static readonly ImmutableArray<string> Tails =
    [
        "", "ㄱ", "ㄲ", "ㄱㅅ", "ㄴ", "ㄴㅈ", "ㄴㅎ", "ㄷ", "ㄹ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ", "ㄹㅅ", "ㄹㅌ", "ㄹㅍ", "ㄹㅎ", "ㅁ", "ㅂ", "ㅂㅅ", "ㅅ", "ㅆ", "ㅇ",
        "ㅈ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ",
    ];

    /// <summary>Appends the keys of a name, case and white space aside; '_' and '-' are the same key.</summary>
    public static void Append(List<char> keys, ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (c is >= '\uAC00' and <= '\uD7A3')
            {
                var syllable = c - 0xAC00;
                keys.Add(Leads[syllable / 588]);
                keys.AddRange(Vowels[syllable / 28 % 21].AsSpan());
                keys.AddRange(Tails[syllable % 28].AsSpan());
            }
            else if (!char.IsWhiteSpace(c) && !Invisible.Is(c))
            {
                keys.Add(c == '_' ? '-' : char.ToLowerInvariant(c));
            }
        }
    }
}
