using StaticNews.Engine.Shared.Search;

namespace StaticNews.Engine.Indexing.Search;

/// <summary>
/// For each of many terms the numbers of the articles that have it, as distances packed into one array. Filled in two rounds over the same articles,
/// oldest first: one that measures, one that writes. So nothing is held twice.
/// </summary>
/// <param name="markBits">Bits below each distance for where the term stands.</param>
internal sealed class PostingLane(int markBits)
{
    /// <summary>Of a head list, for a <see cref="HeadMark"/>.</summary>
    public const int HeadBits = 2;

    /// <summary>Of an entry of a head list: its <see cref="HeadMark"/>.</summary>
    public const uint HeadMask = (1 << HeadBits) - 1;

    private Run[] _runs = new Run[256];
    private byte[] _bytes = [];

    public void Measure(int term, int number, HeadMark mark = HeadMark.None)
    {
        if (term >= _runs.Length) Array.Resize(ref _runs, Math.Max(_runs.Length * 2, term + 1));
        ref var run = ref _runs[term];
        run.Size += Varint.LengthOf(Entry(ref run, number, mark));
    }

    /// <summary>Between the rounds.</summary>
    public void Allocate()
    {
        var total = 0;
        foreach (ref var run in _runs.AsSpan())
        {
            run.Last = 0;
            run.End = total;
            total += run.Size;
        }

        _bytes = new byte[total];
    }

    public void Write(int term, int number, HeadMark mark = HeadMark.None)
    {
        ref var run = ref _runs[term];
        run.End = Varint.Write(_bytes, run.End, Entry(ref run, number, mark));
    }

    public ReadOnlySpan<byte> Of(int term) => term < _runs.Length ? _bytes.AsSpan(_runs[term].End - _runs[term].Size, _runs[term].Size) : [];

    private uint Entry(ref Run run, int number, HeadMark mark)
    {
        var distance = (uint)(number - run.Last);
        run.Last = number;
        return distance << markBits | (uint)mark;
    }

    private struct Run
    {
        public int Last;
        public int Size;
        public int End;
    }
}
