namespace StaticNews.Engine.Indexing.Search;

/// <summary>
/// What falls in each shard, as sums of 128 mixed bits over its postings: in whatever order and on whatever thread they are added, the same postings give the same
/// sum. So it is known which shards an edit changes before any of them is filled.
/// </summary>
internal sealed class ShardSums
{
    private readonly ulong[] _high = new ulong[1 << TermKey.MostBits];
    private readonly ulong[] _low = new ulong[1 << TermKey.MostBits];

    /// <summary>How many postings there are.</summary>
    public long Postings { get; private set; }

    /// <summary>Over the articles, in parallel.</summary>
    public static ShardSums Of(SearchedArticle[] articles, ParallelOptions parallel, Action<ShardSums, SearchedArticle> add)
    {
        var all = new ShardSums();
        Parallel.For(
            0,
            (articles.Length + 255) / 256,
            parallel,
            static () => new ShardSums(),
            (part, _, sums) =>
            {
                foreach (var article in articles.AsSpan()[(part * 256)..Math.Min(articles.Length, (part + 1) * 256)]) add(sums, article);
                return sums;
            },
            sums =>
            {
                lock (all) all.Add(sums);
            });
        return all;
    }

    /// <summary>Adds a posting.</summary>
    /// <param name="key">Says the shard.</param>
    /// <param name="term">The term, in 64 bits that no other has.</param>
    public void Add(uint key, ulong term, int number, bool isHead, HeadMark mark)
    {
        Postings++;
        var place = key >> 32 - TermKey.MostBits;
        var where = (ulong)(uint)number << 8 | (isHead ? 8UL : 0) | (ulong)mark;
        var mixed = Mix(Mix(term + 0x9E37_79B9_7F4A_7C15) + where);
        _low[place] += mixed;
        _high[place] += Mix(mixed ^ 0xD1B5_4A32_D192_ED03);
    }

    /// <summary>Of one shard of so many; null where nothing falls in it.</summary>
    public Fingerprint? Of(char kind, int shard, int bits)
    {
        var (high, low, isEmpty) = (0UL, 0UL, true);
        var width = TermKey.MostBits - bits;
        for (var at = shard << width; at < shard + 1 << width; at++)
        {
            high += _high[at];
            low += _low[at];
            isEmpty &= (_high[at] | _low[at]) == 0;
        }

        return isEmpty ? null : new FingerprintBuilder().Add(kind).Add(shard).Add(bits).Add(new Fingerprint(new UInt128(high, low))).Build();
    }

    private void Add(ShardSums other)
    {
        Postings += other.Postings;
        for (var at = 0; at < _low.Length; at++)
        {
            _low[at] += other._low[at];
            _high[at] += other._high[at];
        }
    }

    private static ulong Mix(ulong bits)
    {
        bits = (bits ^ bits >> 30) * 0xBF58_476D_1CE4_E5B9;
        bits = (bits ^ bits >> 27) * 0x94D0_49BB_1331_11EB;
        return bits ^ bits >> 31;
    }
}
