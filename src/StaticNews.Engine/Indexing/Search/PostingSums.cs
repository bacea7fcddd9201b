using System.Runtime.InteropServices;
using StaticNews.Engine.Shared.Memos;

namespace StaticNews.Engine.Indexing.Search;

/// <summary>
/// What falls in each part of the keys, as sums of mixed bits over its postings: in whatever order and on whatever thread they are added, the same postings give
/// the same sum. So it is known which shards an edit changes before any of them is filled.
/// </summary>
/// <param name="bits">How many of a key's highest bits name its part.</param>
internal sealed class PostingSums(int bits)
{
    private readonly ulong[] _sums = new ulong[1 << bits];

    /// <summary>How many postings there are.</summary>
    public long Postings { get; private set; }

    public static PostingSums Read(MemoReader reader, int bits)
    {
        var sums = new PostingSums(bits) { Postings = reader.ReadInt64() };
        MemoryMarshal.Cast<byte, ulong>(reader.ReadBlock()).CopyTo(sums._sums);
        return sums;
    }

    public void Write(MemoWriter writer)
    {
        writer.Write(Postings);
        writer.WriteBlock(MemoryMarshal.AsBytes(_sums.AsSpan()));
    }

    /// <summary>Adds a posting.</summary>
    /// <param name="key">Says the part.</param>
    /// <param name="term">The term, in 64 bits that no other has.</param>
    public void Add(uint key, ulong term, int number, bool isHead, HeadMark mark)
    {
        Postings++;
        var where = (ulong)(uint)number << 8 | (isHead ? 8UL : 0) | (ulong)mark;
        _sums[TermKey.ShardOf(key, bits)] += Mix(Mix(term + 0x9E37_79B9_7F4A_7C15) + where);
    }

    /// <summary>Adds those of other articles.</summary>
    public void Add(PostingSums other)
    {
        Postings += other.Postings;
        for (var at = 0; at < _sums.Length; at++) _sums[at] += other._sums[at];
    }

    /// <summary>Of one shard of so many, which may be a few parts or share one with others; null where nothing falls in it.</summary>
    public Fingerprint? Of(char kind, int shard, int shardBits)
    {
        var width = Math.Max(0, bits - shardBits);
        var first = shardBits > bits ? shard >> shardBits - bits : shard << width;
        var (sum, isEmpty) = (0UL, true);
        foreach (var part in _sums.AsSpan(first, 1 << width))
        {
            sum += part;
            isEmpty &= part == 0;
        }

        return isEmpty ? null : new FingerprintBuilder().Add(kind).Add(shard).Add(shardBits).Add(bits).Add((long)sum).Build();
    }

    private static ulong Mix(ulong bits)
    {
        bits = (bits ^ bits >> 30) * 0xBF58_476D_1CE4_E5B9;
        bits = (bits ^ bits >> 27) * 0x94D0_49BB_1331_11EB;
        return bits ^ bits >> 31;
    }
}
