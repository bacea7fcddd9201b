namespace StaticNews.Engine.Shared.Search;

/// <summary>A set of pairs of characters, for one text at a time.</summary>
/// <param name="capacity">A power of two.</param>
internal sealed class PairSet(int capacity)
{
    private uint[] _table = new uint[capacity];
    private int _count;

    public int Count => _count;

    public void Add(uint pair)
    {
        if (Put(_table, pair) && ++_count * 2 > _table.Length) Grow();
    }

    /// <summary>In order.</summary>
    public uint[] ToSorted()
    {
        var pairs = new uint[_count];
        var at = 0;
        foreach (var pair in _table)
        {
            if (pair != 0) pairs[at++] = pair;
        }

        pairs.AsSpan().Sort();
        return pairs;
    }

    private static bool Put(uint[] table, uint pair)
    {
        var mask = (uint)table.Length - 1;
        for (var at = (pair * 0x9E3779B1) >> 15 & mask; ; at = at + 1 & mask)
        {
            if (table[at] == pair) return false;
            if (table[at] != 0) continue;
            table[at] = pair;
            return true;
        }
    }

    private void Grow()
    {
        var larger = new uint[_table.Length * 2];
        foreach (var pair in _table)
        {
            if (pair != 0) Put(larger, pair);
        }

        _table = larger;
    }
}
