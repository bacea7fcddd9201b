namespace StaticNews.Engine.Indexing.Search;

/// <summary>Numbers the keys of the index, from 0, as they come.</summary>
internal sealed class PairTable
{
    private uint[] _keys = new uint[1 << 12];
    private int[] _numbers = new int[1 << 12];

    public int Count { get; private set; }

    public int NumberOf(uint key)
    {
        var at = Find(key);
        if (_numbers[at] != 0) return _numbers[at] - 1;
        _keys[at] = key;
        _numbers[at] = ++Count;
        if (Count * 2 > _keys.Length) Grow();
        return Count - 1;
    }

    /// <summary>Every key with its number, by key.</summary>
    public (uint Key, int Number)[] ToSorted()
    {
        var packed = new ulong[Count];
        var next = 0;
        for (var at = 0; at < _keys.Length; at++)
        {
            if (_numbers[at] != 0) packed[next++] = ((ulong)_keys[at] << 32) | (uint)(_numbers[at] - 1);
        }

        RadixSort.Sort(packed, 32, 64);
        var sorted = new (uint Key, int Number)[Count];
        for (var at = 0; at < sorted.Length; at++) sorted[at] = ((uint)(packed[at] >> 32), (int)(uint)packed[at]);
        return sorted;
    }

    // The keys are mixed already: their lowest bits do for a place.
    private int Find(uint key)
    {
        var mask = _keys.Length - 1;
        var at = (int)key & mask;
        while (_numbers[at] != 0 && _keys[at] != key) at = at + 1 & mask;
        return at;
    }

    private void Grow()
    {
        var (keys, numbers) = (_keys, _numbers);
        _keys = new uint[keys.Length * 2];
        _numbers = new int[keys.Length * 2];
        for (var old = 0; old < keys.Length; old++)
        {
            if (numbers[old] == 0) continue;
            var at = Find(keys[old]);
            _keys[at] = keys[old];
            _numbers[at] = numbers[old];
        }
    }
}
