using System.Runtime.InteropServices;

namespace StaticNews.Engine.Indexing;

/// <summary>A tag as the keys that type it, without the signs that desks put between words or leave out.</summary>
internal sealed class TagKeys
{
    // In shorter names one key more or less is another word: 대학, 대한; 여수시, 여주시.
    private const int FewestLetters = 4;
    private const int FewestKeys = 6;
    private const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private readonly List<char> _keys;
    private readonly bool _isLong;

    public TagKeys(Tag tag, int uses)
    {
        (Tag, Uses) = (tag, uses);
        Span<char> letters = stackalloc char[256];
        var count = 0;
        foreach (var c in tag.Key)
        {
            if (IsSign(c)) continue;
            if (count == letters.Length) break;
            letters[count++] = c;
        }

        _keys = new List<char>(count * 3);
        Keystrokes.Append(_keys, letters[..count]);
        _isLong = count >= FewestLetters && _keys.Count >= FewestKeys;
    }

    public Tag Tag { get; }

    /// <summary>Articles that have the tag.</summary>
    public int Uses { get; }

    /// <summary>A number for the whole and, of a longer name, one for what is left without each of its keys: names one slip apart share one.</summary>
    public ulong[] Sketches()
    {
        if (_keys.Count == 0) return [];
        if (!_isLong) return [Sketch(-1)];
        var sketches = new ulong[_keys.Count + 1];
        var filled = 1;
        sketches[0] = Sketch(-1);
        for (var i = 0; i < _keys.Count; i++)
        {
            // 2026년 and 2027년 are two things.
            if (!char.IsDigit(_keys[i])) sketches[filled++] = Sketch(i);
        }

        return sketches[..filled];
    }

    /// <summary>Whether this is the other name with signs more or less, or with one likely slip.</summary>
    public bool IsSlipOf(TagKeys other)
    {
        ReadOnlySpan<char> a = CollectionsMarshal.AsSpan(_keys), b = CollectionsMarshal.AsSpan(other._keys);
        var start = a.CommonPrefixLength(b);
        var end = 0;
        while (end < Math.Min(a.Length, b.Length) - start && a[^(end + 1)] == b[^(end + 1)]) end++;
        a = a[start..^end];
        b = b[start..^end];
        if (a.IsEmpty && b.IsEmpty) return true;
        return _isLong && other._isLong && KeySlip.IsLikely(a, b);
    }

    private static bool IsSign(char c) => c is '·' or 'ㆍ' or '・' or '-' or '_' or '.' or ',' or '/' or '&' or '\'' or '"' or '‘' or '’' or '“' or '”' or '(' or ')' or '~';

    private ulong Sketch(int without)
    {
        var sketch = Seed;
        for (var i = 0; i < _keys.Count; i++)
        {
            if (i != without) sketch = (sketch ^ _keys[i]) * Prime;
        }

        return sketch;
    }
}
