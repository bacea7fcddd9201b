namespace StaticNews.Engine.Shared.Text;

/// <summary>Reads what counts in the order of names; punctuation, symbols and emoji do not.</summary>
internal ref struct SortReader(ReadOnlySpan<char> name)
{
    // The consonants from ㄱ to ㅎ, by their place among the nineteen that begin syllables.
    private static ReadOnlySpan<byte> Leads => [0, 1, 0, 2, 2, 2, 3, 4, 5, 5, 5, 5, 5, 5, 5, 5, 6, 7, 8, 7, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18];

    private ReadOnlySpan<char> _rest = name;
    private ReadOnlySpan<char> _digits;
    private bool _started;

    public SortGroup Group { get; private set; }

    /// <summary>The place within the group; a number has its digits instead.</summary>
    public int Weight { get; private set; }

    public bool MoveNext()
    {
        var spaced = false;
        for (; !_rest.IsEmpty; _rest = _rest[1..])
        {
            var c = _rest[0];
            if (char.IsWhiteSpace(c))
            {
                spaced = _started;
                continue;
            }

            if (!char.IsLetterOrDigit(c) && !char.IsSurrogate(c) || Invisible.Is(c)) continue;
            var code = NfcScan.CodeAt(_rest, 0, out var length);
            if (length == 2 && !char.IsLetterOrDigit(char.ConvertFromUtf32(code), 0))
            {
                _rest = _rest[1..];
                continue;
            }

            if (length == 1 && char.IsSurrogate(c)) continue;
            _started = true;
            if (spaced) (Group, Weight) = (SortGroup.Space, 0);
            else Read(code, length);
            return true;
        }

        return false;
    }

    public readonly int CompareTo(SortReader other, bool isLatinFirst)
    {
        if (Group != other.Group) return isLatinFirst && IsLetter(Group) && IsLetter(other.Group) ? other.Group.CompareTo(Group) : Group.CompareTo(other.Group);
        if (Group != SortGroup.Number) return Weight.CompareTo(other.Weight);
        var longer = _digits.Length.CompareTo(other._digits.Length);
        return longer != 0 ? longer : _digits.SequenceCompareTo(other._digits);
    }

    private static bool IsLetter(SortGroup group) => group is SortGroup.Hangul or SortGroup.Latin;

    private void Read(int code, int length)
    {
        if (code is >= '0' and <= '9')
        {
            var count = _rest.IndexOfAnyExceptInRange('0', '9');
            if (count < 0) count = _rest.Length;
            _digits = _rest[..count].TrimStart('0');
            _rest = _rest[count..];
            Group = SortGroup.Number;
            return;
        }

        _rest = _rest[length..];
        (Group, Weight) = code switch
        {
            >= 0xAC00 and <= 0xD7A3 => (SortGroup.Hangul, code * 2),
            >= 'ㄱ' and <= 'ㅎ' => (SortGroup.Hangul, (0xAC00 + Leads[code - 'ㄱ'] * 588) * 2 - 1),
            >= 0x3400 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF or >= 0x20000 => (SortGroup.Hanja, code),
            < 0x250 or >= 0x1E00 and < 0x1F00 when char.IsAsciiLetter(Nfc.BaseOf((char)code)) => (SortGroup.Latin, char.ToUpperInvariant(Nfc.BaseOf((char)code))),
            _ => (SortGroup.Other, code),
        };
    }
}
