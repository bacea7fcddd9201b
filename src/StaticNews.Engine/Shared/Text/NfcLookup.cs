namespace StaticNews.Engine.Shared.Text;

/// <summary>Searches in <see cref="NfcTable"/>, and the arithmetic of Hangul that needs no table.</summary>
internal static class NfcLookup
{
    private const int SyllableBase = 0xAC00;
    private const int SyllableCount = 11172;
    private const int LeadBase = 0x1100;
    private const int VowelBase = 0x1161;
    private const int TailBase = 0x11A7;
    private const int VowelCount = 21;
    private const int TailCount = 28;
    private const int LeadCount = 19;

    /// <summary>Whether normalizing may change, move or join this code point with the one before it.</summary>
    public static bool IsUnstable(int code) => IsJamo(code)
        ? (uint)(code - VowelBase) < VowelCount || code - TailBase is > 0 and < TailCount
        : RangeOf(NfcTable.UnstableStart, NfcTable.UnstableEnd, code) >= 0;

    /// <summary>Whether it is one of the letters that decomposed Hangul consists of: not to be decomposed further, and no mark.</summary>
    public static bool IsJamo(int code) => (uint)(code - LeadBase) < 0x100;

    /// <summary>The rank of the combining class; 0 for what is no mark.</summary>
    public static int Rank(int code)
    {
        if (code < 0x300) return 0;
        var range = RangeOf(NfcTable.ClassStart, NfcTable.ClassEnd, code);
        return range < 0 ? 0 : NfcTable.ClassRank[range];
    }

    /// <summary>The two code points that <paramref name="code"/> is made of.</summary>
    public static bool TryPair(int code, out int first, out int second)
    {
        first = second = 0;
        if (code < 0xC0) return false;
        var syllable = code - SyllableBase;
        if ((uint)syllable < SyllableCount)
        {
            var tail = syllable % TailCount;
            var lead = syllable / TailCount;
            first = tail != 0 ? code - tail : LeadBase + lead / VowelCount;
            second = tail != 0 ? TailBase + tail : VowelBase + lead % VowelCount;
            return true;
        }

        var index = NfcTable.Pair.BinarySearch(code);
        if (index < 0) return false;
        first = NfcTable.PairFirst[index];
        second = NfcTable.PairSecond[index];
        return true;
    }

    /// <summary>The one code point that <paramref name="code"/> is an older number of, or itself.</summary>
    public static int Single(int code)
    {
        if (code < 0x340) return code;
        var index = NfcTable.Single.BinarySearch(code);
        return index < 0 ? code : NfcTable.SingleTarget[index];
    }

    /// <summary>The code point that the two make, or -1.</summary>
    public static int Compose(int first, int second)
    {
        var lead = first - LeadBase;
        var vowel = second - VowelBase;
        if ((uint)lead < LeadCount && (uint)vowel < VowelCount) return SyllableBase + (lead * VowelCount + vowel) * TailCount;
        var syllable = first - SyllableBase;
        var tail = second - TailBase;
        if ((uint)syllable < SyllableCount && syllable % TailCount == 0 && tail is > 0 and < TailCount) return first + tail;

        var composing = NfcTable.Composing;
        int low = 0, high = composing.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var pair = composing[middle];
            var order = NfcTable.PairFirst[pair].CompareTo(first);
            if (order == 0) order = NfcTable.PairSecond[pair].CompareTo(second);
            if (order == 0) return NfcTable.Pair[pair];
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }

    private static int RangeOf(ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, int code)
    {
        var index = starts.BinarySearch(code);
        if (index >= 0) return index;
        index = ~index - 1;
        return index >= 0 && code <= ends[index] ? index : -1;
    }
}
