namespace StaticNews.Engine.Indexing.Search;

/// <summary>The shards of one kind before they are filled: those that the memo has, and those that must be made.</summary>
internal sealed class ShardPlan
{
    private readonly SearchMemo _memo;
    private readonly Fingerprint?[] _sources;

    public ShardPlan(char kind, ShardSums sums, int perShard, SearchMemo memo)
    {
        _memo = memo;
        Kind = kind;
        Bits = TermKey.ShardBits(sums.Postings, perShard);
        _sources = new Fingerprint?[1 << Bits];
        Files = new PackedFile?[_sources.Length];
        for (var shard = 0; shard < Files.Length; shard++)
        {
            _sources[shard] = sums.Of(kind, shard, Bits);
            if (_sources[shard] is { } source) Files[shard] = memo.Find(source);
        }
    }

    public char Kind { get; }

    /// <summary>How many of a key's highest bits name its shard.</summary>
    public int Bits { get; }

    /// <summary>By number; null where nothing falls in it, or it is to be made.</summary>
    public PackedFile?[] Files { get; }

    /// <summary>Whether the memo has them all.</summary>
    public bool IsComplete
    {
        get
        {
            for (var shard = 0; shard < Files.Length; shard++)
            {
                if (_sources[shard] is not null && Files[shard] is null) return false;
            }

            return true;
        }
    }

    /// <summary>Whether the shard of a key must be made.</summary>
    public bool Wants(uint key) => Files[TermKey.ShardOf(key, Bits)] is null;

    /// <summary>Makes a shard that is wanted.</summary>
    public void Make(int shard, ReadOnlySpan<byte> content) => Files[shard] = _memo.Keep(_sources[shard]!.Value, PackedFile.Of(Kind, shard, content));
}
