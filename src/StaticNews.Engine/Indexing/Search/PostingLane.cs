using StaticNews.Engine.Shared.Search;

namespace StaticNews.Engine.Indexing.Search;

/// <summary>
/// For each of many terms the numbers of the articles that have it, as distances packed into one array. Filled in two rounds over the same articles,
/// oldest first: one that measures, one that writes. So nothing is held twice.
/// </summary>
/// <param name="markBits">Bits below each distance for where the term stands.</param>
internal sealed class PostingLane(int markBits)
{
    private int[] _last = new int[256];
    private int[] _sizes = new int[256];
    private int[] _ends = [];
    private byte[] _bytes = [];

    public void Measure(int term, int number, HeadMark mark = HeadMark.None)
    {
        if (term >= _last.Length)
        {
            var room = Math.Max(_last.Length * 2, term + 1);
            Array.Resize(ref _last, room);
            Array.Resize(ref _sizes, room);
        }

        _sizes[term] += Varint.LengthOf(Entry(term, number, mark));
    }

    /// <summary>Between the rounds.</summary>
    public void Allocate()
    {
        _ends = new int[_sizes.Length];
        var total = 0;
        for (var term = 0; term < _sizes.Length; term++)
        {
            _ends[term] = total;
            total += _sizes[term];
        }

        _bytes = new byte[total];
        _last.AsSpan().Clear();
    }

    public void Write(int term, int number, HeadMark mark = HeadMark.None) =>
        _ends[term] = Varint.Write(_bytes, _ends[term], Entry(term, number, mark));

    public ReadOnlySpan<byte> Of(int term) => term < _sizes.Length ? _bytes.AsSpan(_ends[term] - _sizes[term], _sizes[term]) : [];

    private uint Entry(int term, int number, HeadMark mark)
    {
        var distance = (uint)(number - _last[term]);
        _last[term] = number;
        return distance << markBits | (uint)mark;
    }
}
