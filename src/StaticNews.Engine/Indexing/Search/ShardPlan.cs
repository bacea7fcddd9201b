namespace StaticNews.Engine.Indexing.Search;

/// <summary>The shards of one kind before they are filled: those that the memo has, and those that must be made, if possible from what they were.</summary>
internal sealed class ShardPlan
{
    private readonly SearchMemo _memo;
    private readonly Fingerprint?[] _sources;
    private readonly byte[]?[] _earlier;

    public ShardPlan(char kind, int perShard, SearchWork work, Func<BlockSums, PostingSums> sumsOf)
    {
        var sums = work.Sums.Total(sumsOf);
        var before = work.IsSmallEdit ? work.Memo.Sums.Total(sumsOf) : null;
        _memo = work.Memo;
        Kind = kind;
        Bits = TermKey.ShardBits(sums.Postings, perShard);
        _sources = new Fingerprint?[1 << Bits];
        _earlier = new byte[]?[_sources.Length];
        Files = new PackedFile?[_sources.Length];
        CanMend = before is not null;
        for (var shard = 0; shard < Files.Length; shard++)
        {
            _sources[shard] = sums.Of(kind, shard, Bits);
            if (_sources[shard] is not { } source || (Files[shard] = _memo.Find(source)) is not null) continue;
            IsComplete = false;
            _earlier[shard] = before?.Of(kind, shard, Bits) is { } old ? _memo.Earlier(old)?.File.Bytes : [];
            CanMend &= _earlier[shard] is not null;
        }
    }

    public char Kind { get; }

    /// <summary>How many of a key's highest bits name its shard.</summary>
    public int Bits { get; }

    /// <summary>By number; null where nothing falls in it, or it is to be made.</summary>
    public PackedFile?[] Files { get; }

    /// <summary>Whether the memo has them all.</summary>
    public bool IsComplete { get; } = true;

    /// <summary>Whether the memo has what all that must be made were before.</summary>
    public bool CanMend { get; }

    /// <summary>Whether the shard of a key must be made.</summary>
    public bool Wants(uint key) => Files[TermKey.ShardOf(key, Bits)] is null;

    /// <summary>Makes a shard that is wanted.</summary>
    public void Make(int shard, ReadOnlySpan<byte> content) => Files[shard] = _memo.Keep(_sources[shard]!.Value, PackedFile.Of(Kind, shard, content));

    /// <summary>Makes the shards that are wanted from what they were and the articles that changed.</summary>
    /// <param name="keyOf">The key of a term.</param>
    /// <param name="each">Hands out the postings of an article.</param>
    /// <param name="termsOf">Reads the terms at the beginning of a shard with a number.</param>
    /// <param name="make">Makes a shard of its terms in order.</param>
    public void Mend<T>(
        SearchWork work,
        IComparer<T> order,
        Func<T, uint> keyOf,
        Action<SearchedArticle, PostingVisitor<T>> each,
        Func<int, TermReader<T>> termsOf,
        Action<int, List<(T Term, int Number)>, PostingLane, PostingLane> make)
        where T : notnull
    {
        var drafts = Array.ConvertAll(_earlier, earlier => earlier is null ? null : new ShardDraft<T>(order));
        foreach (var article in work.ChangedArticles)
            each(article, (term, isHead, mark) => drafts[TermKey.ShardOf(keyOf(term), Bits)]?.Add(term, article.Number, isHead, mark));
        Parallel.For(0, drafts.Length, work.Parallel, shard =>
        {
            if (drafts[shard] is not { } draft) return;
            if (_earlier[shard] is { Length: > 0 } earlier) draft.Keep(PackedFile.Expand(earlier), termsOf(shard), work.IsKept);
            var (head, body) = (new PostingLane(PostingLane.HeadBits), new PostingLane(markBits: 0));
            make(shard, draft.Fill(head, body), head, body);
        });
    }
}
