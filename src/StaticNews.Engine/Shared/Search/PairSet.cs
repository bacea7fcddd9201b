using System.Buffers;

namespace StaticNews.Engine.Shared.Search;

/// <summary>A set of pairs of characters, for one text at a time.</summary>
/// <param name="capacity">A power of two.</param>
internal sealed class PairSet(int capacity) : IDisposable
{
    private uint[] _table = Rent(capacity);
    private int _size = capacity;

    public int Count { get; private set; }

    public void Add(uint pair)
    {
        if (Put(_table, _size, pair) && ++Count * 2 > _size) Grow();
    }

    /// <summary>Copies them in order.</summary>
    /// <param name="pairs">As long as there are pairs.</param>
    public void CopySorted(Span<ulong> pairs)
    {
        var at = 0;
        foreach (var pair in _table.AsSpan(0, _size))
        {
            if (pair != 0) pairs[at++] = pair;
        }

        RadixSort.Sort(pairs, 0, 32);
    }

    public void Dispose()
    {
        ArrayPool<uint>.Shared.Return(_table);
        _table = [];
    }

    private static uint[] Rent(int size)
    {
        var table = ArrayPool<uint>.Shared.Rent(size);
        table.AsSpan(0, size).Clear();
        return table;
    }

    private static bool Put(uint[] table, int size, uint pair)
    {
        var mask = (uint)size - 1;
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
        var larger = Rent(_size * 2);
        foreach (var pair in _table.AsSpan(0, _size))
        {
            if (pair != 0) Put(larger, _size * 2, pair);
        }

        ArrayPool<uint>.Shared.Return(_table);
        _table = larger;
        _size *= 2;
    }
}
