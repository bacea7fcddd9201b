namespace StaticNews.Engine.Shared.Terms;

/// <summary>A term as a number of 29 bits, the same on every machine. Two terms that meet in one number do no harm worth the room to keep them apart.</summary>
internal static class TermId
{
    public const int Bits = 29;

    private const uint PairFlag = 1u << (Bits - 1);
    private const uint WordSeed = 2_166_136_261;
    private const uint TagSeed = 84_696_351;

    /// <summary>Of a word, whatever the case of its letters.</summary>
    public static uint OfWord(ReadOnlySpan<char> word) => Hash(word, WordSeed);

    /// <summary>Of a tag, by its key: no word is the same.</summary>
    public static uint OfTag(string key) => Hash(key, TagSeed);

    /// <summary>Of two syllables that stand together in a longer word: 일자 is in 일자리 and in 광주형일자리.</summary>
    public static uint OfPair(char first, char second) => Mixed(((uint)first << 16) | second) | PairFlag;

    /// <summary>Whether it is one of <see cref="OfPair"/>.</summary>
    public static bool IsPair(uint id) => (id & PairFlag) != 0;

    private static uint Hash(ReadOnlySpan<char> text, uint seed)
    {
        var hash = seed;
        foreach (var c in text) hash = (hash ^ (c < '\uAC00' ? char.ToLowerInvariant(c) : c)) * 16_777_619;
        return Mixed(hash);
    }

    private static uint Mixed(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x85EB_CA6B;
        hash = (hash ^ (hash >> 13)) * 0xC2B2_AE35;
        return (hash ^ (hash >> 16)) >> (33 - Bits);
    }
}
