using StaticNews.Engine.Shared.Search;

namespace StaticNews.Engine.Indexing.Search;

/// <summary>Pairs of syllables → the articles that have them, in shards by key. Built part by part, each part a run of shards, so that parts can be built in parallel.</summary>
internal static class PairShards
{
    private const int PostingsPerShard = 8192;
    private const int MaxPartBits = 2;

    public static ShardSet Build(SearchedArticle[] articles, ParallelOptions parallel)
    {
        var postings = 0L;
        foreach (var article in articles) postings += TermList.PairCount(article.Body) + article.Pairs.Length;
        var bits = TermKey.ShardBits(postings, PostingsPerShard);
        var partBits = Math.Min(bits, MaxPartBits);
        var shards = new PackedFile?[1 << bits];
        Parallel.For(0, 1 << partBits, parallel, part => BuildPart(articles, part, partBits, bits, shards));
        return ShardSet.Of(shards);
    }

    private static void BuildPart(SearchedArticle[] articles, int part, int partBits, int bits, PackedFile?[] shards)
    {
        var table = new PairTable();
        var head = new PostingLane(markBits: 2);
        var body = new PostingLane(markBits: 0);
        Fill(isWriting: false);
        head.Allocate();
        body.Allocate();
        Fill(isWriting: true);

        var sorted = table.ToSorted();
        var writer = new ShardWriter();
        for (var start = 0; start < sorted.Length;)
        {
            var shard = TermKey.ShardOf(sorted[start].Key, bits);
            var end = start;
            while (end < sorted.Length && TermKey.ShardOf(sorted[end].Key, bits) == shard) end++;
            shards[shard] = PackedFile.Of('p', shard, writer.Pairs(sorted.AsSpan(start, end - start), bits, head, body));
            start = end;
        }

        void Fill(bool isWriting)
        {
            foreach (var article in articles)
            {
                foreach (var (pair, mark) in article.Pairs)
                {
                    var key = TermKey.Mix(pair);
                    if (TermKey.ShardOf(key, partBits) != part) continue;
                    if (isWriting) head.Write(table.NumberOf(key), article.Number, mark);
                    else head.Measure(table.NumberOf(key), article.Number, mark);
                }

                if (article.Body.IsEmpty) continue;
                var bytes = article.Body.AsSpan();
                var at = 0;
                var pairOfBody = 0u;
                for (var left = Varint.Read(bytes, ref at); left > 0; left--)
                {
                    pairOfBody += Varint.Read(bytes, ref at);
                    var key = TermKey.Mix(pairOfBody);
                    if (TermKey.ShardOf(key, partBits) != part) continue;
                    if (isWriting) body.Write(table.NumberOf(key), article.Number);
                    else body.Measure(table.NumberOf(key), article.Number);
                }
            }
        }
    }
}
