using System.Runtime.InteropServices;
using StaticNews.Engine.Shared.Search;

namespace StaticNews.Engine.Indexing.Search;

/// <summary>Pairs of syllables → the articles that have them, in shards by key.</summary>
internal static class PairShards
{
    private const int PostingsPerShard = 8192;

    public static ShardSet Build(SearchWork work)
    {
        var plan = new ShardPlan('p', PostingsPerShard, work, static block => block.Pairs);
        if (plan.CanMend)
            plan.Mend<uint>(work, Comparer<uint>.Default, static key => key, Each, shard => (ref PackedReader reader) => Keys(ref reader, shard, plan.Bits), Make);
        else if (!plan.IsComplete)
            Fill(plan, work.Articles.SearchAll(work.Parallel), work.Parallel);
        return ShardSet.Of(plan.Files);

        void Make(int shard, List<(uint Key, int Number)> terms, PostingLane head, PostingLane body) =>
            plan.Make(shard, new ShardWriter().Pairs(CollectionsMarshal.AsSpan(terms), plan.Bits, head, body));
    }

    /// <summary>The postings of an article.</summary>
    public static void Each(SearchedArticle article, PostingVisitor<uint> visit)
    {
        foreach (var pair in article.Pairs) visit(TermKey.Mix((uint)(pair >> 32)), isHead: true, (HeadMark)pair);
        if (article.Body.IsEmpty) return;
        var reader = new PackedReader(article.Body.Span);
        var pairOfBody = 0u;
        for (var left = reader.Number(); left > 0; left--)
        {
            pairOfBody += reader.Number();
            visit(TermKey.Mix(pairOfBody), isHead: false, HeadMark.None);
        }
    }

    private static uint[] Keys(ref PackedReader reader, int shard, int bits)
    {
        var keys = new uint[reader.Number()];
        var key = bits == 0 ? 0 : (uint)shard << 32 - bits;
        for (var at = 0; at < keys.Length; at++) keys[at] = key += reader.Number();
        return keys;
    }

    private static void Fill(ShardPlan plan, SearchedArticle[] articles, ParallelOptions parallel)
    {
        var table = new PairTable();
        var head = new PostingLane(PostingLane.HeadBits);
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
            var bytes = article.Body.Span;
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
