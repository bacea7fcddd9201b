using StaticNews.Engine.Shared.Search;

namespace StaticNews.Engine.Indexing.Search;

/// <summary>Pairs of syllables → the articles that have them, in shards by key.</summary>
internal static class PairShards
{
    private const int PostingsPerShard = 8192;

    public static ShardSet Build(SearchedArticle[] articles, SearchMemo memo, ParallelOptions parallel)
    {
        var plan = new ShardPlan('p', ShardSums.Of(articles, parallel, Sum), PostingsPerShard, memo);
        if (plan.IsComplete) return ShardSet.Of(plan.Files);
        var table = new PairTable();
        var head = new PostingLane(markBits: 2);
        var body = new PostingLane(markBits: 0);
        Fill(articles, plan, table, head, body, isWriting: false);
        head.Allocate();
        body.Allocate();
        Fill(articles, plan, table, head, body, isWriting: true);

        var bits = plan.Bits;
        var sorted = table.ToSorted();
        var ends = new int[1 << bits];
        foreach (var (key, _) in sorted) ends[TermKey.ShardOf(key, bits)]++;
        for (var shard = 1; shard < ends.Length; shard++) ends[shard] += ends[shard - 1];
        Parallel.For(
            0,
            ends.Length,
            parallel,
            static () => new ShardWriter(),
            (shard, _, writer) =>
            {
                var start = shard == 0 ? 0 : ends[shard - 1];
                if (ends[shard] > start) plan.Make(shard, writer.Pairs(sorted.AsSpan(start..ends[shard]), bits, head, body));
                return writer;
            },
            static _ => { });
        return ShardSet.Of(plan.Files);
    }

    private static void Sum(ShardSums sums, SearchedArticle article)
    {
        foreach (var pair in article.Pairs)
        {
            var key = TermKey.Mix((uint)(pair >> 32));
            sums.Add(key, key, article.Number, isHead: true, (HeadMark)pair);
        }

        if (article.Body.IsEmpty) return;
        var bytes = article.Body.AsSpan();
        var at = 0;
        var pairOfBody = 0u;
        for (var left = Varint.Read(bytes, ref at); left > 0; left--)
        {
            pairOfBody += Varint.Read(bytes, ref at);
            var key = TermKey.Mix(pairOfBody);
            sums.Add(key, key, article.Number, isHead: false, HeadMark.None);
        }
    }

    /// <summary>One of the two rounds over the shards that are wanted.</summary>
    private static void Fill(SearchedArticle[] articles, ShardPlan plan, PairTable table, PostingLane head, PostingLane body, bool isWriting)
    {
        foreach (var article in articles)
        {
            foreach (var pair in article.Pairs)
            {
                var key = TermKey.Mix((uint)(pair >> 32));
                if (!plan.Wants(key)) continue;
                var term = table.NumberOf(key);
                if (isWriting) head.Write(term, article.Number, (HeadMark)pair);
                else head.Measure(term, article.Number, (HeadMark)pair);
            }

            if (article.Body.IsEmpty) continue;
            var bytes = article.Body.AsSpan();
            var at = 0;
            var pairOfBody = 0u;
            for (var left = Varint.Read(bytes, ref at); left > 0; left--)
            {
                pairOfBody += Varint.Read(bytes, ref at);
                var key = TermKey.Mix(pairOfBody);
                if (!plan.Wants(key)) continue;
                var term = table.NumberOf(key);
                if (isWriting) body.Write(term, article.Number);
                else body.Measure(term, article.Number);
            }
        }
    }
}
