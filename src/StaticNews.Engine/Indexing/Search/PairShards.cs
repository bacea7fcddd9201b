using StaticNews.Engine.Shared.Search;

namespace StaticNews.Engine.Indexing.Search;

/// <summary>Pairs of syllables → the articles that have them, in shards by key.</summary>
internal static class PairShards
{
    private const int PostingsPerShard = 8192;

    public static ShardSet Build(SearchedArticle[] articles, ParallelOptions parallel)
    {
        var table = new PairTable();
        var head = new PostingLane(markBits: 2);
        var body = new PostingLane(markBits: 0);
        var postings = Fill(articles, table, head, body, isWriting: false);
        head.Allocate();
        body.Allocate();
        Fill(articles, table, head, body, isWriting: true);

        var bits = TermKey.ShardBits(postings, PostingsPerShard);
        var sorted = table.ToSorted();
        var ends = new int[1 << bits];
        foreach (var (key, _) in sorted) ends[TermKey.ShardOf(key, bits)]++;
        for (var shard = 1; shard < ends.Length; shard++) ends[shard] += ends[shard - 1];
        var shards = new PackedFile?[ends.Length];
        Parallel.For(
            0,
            shards.Length,
            parallel,
            static () => new ShardWriter(),
            (shard, _, writer) =>
            {
                var start = shard == 0 ? 0 : ends[shard - 1];
                if (ends[shard] > start) shards[shard] = PackedFile.Of('p', shard, writer.Pairs(sorted.AsSpan(start..ends[shard]), bits, head, body));
                return writer;
            },
            static _ => { });
        return ShardSet.Of(shards);
    }

    /// <summary>One of the two rounds; says how many postings there are.</summary>
    private static long Fill(SearchedArticle[] articles, PairTable table, PostingLane head, PostingLane body, bool isWriting)
    {
        var postings = 0L;
        foreach (var article in articles)
        {
            foreach (var pair in article.Pairs)
            {
                var term = table.NumberOf(TermKey.Mix((uint)(pair >> 32)));
                if (isWriting) head.Write(term, article.Number, (HeadMark)pair);
                else head.Measure(term, article.Number, (HeadMark)pair);
            }

            postings += article.Pairs.Length;
            if (article.Body.IsEmpty) continue;
            var bytes = article.Body.AsSpan();
            var at = 0;
            var pairOfBody = 0u;
            var count = Varint.Read(bytes, ref at);
            postings += count;
            for (var left = count; left > 0; left--)
            {
                pairOfBody += Varint.Read(bytes, ref at);
                var term = table.NumberOf(TermKey.Mix(pairOfBody));
                if (isWriting) body.Write(term, article.Number);
                else body.Measure(term, article.Number);
            }
        }

        return postings;
    }
}
