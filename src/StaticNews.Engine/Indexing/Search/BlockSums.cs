using StaticNews.Engine.Shared.Memos;

namespace StaticNews.Engine.Indexing.Search;

/// <summary>What one block of articles adds to each shard.</summary>
/// <param name="Identity">Of all that a search may find in these articles.</param>
internal sealed record BlockSums(Fingerprint Identity, PostingSums Pairs, PostingSums Words)
{
    public static BlockSums Of(Fingerprint identity, SearchedArticle[] articles, int bits)
    {
        var sums = new BlockSums(identity, new PostingSums(bits), new PostingSums(bits));
        foreach (var article in articles)
        {
            PairShards.Each(article, (key, isHead, mark) => sums.Pairs.Add(key, key, article.Number, isHead, mark));
            WordShards.Each(article, (word, isHead, mark) => sums.Words.Add(TermKey.OfWord(word), (ulong)FingerprintBuilder.Of(word).Value, article.Number, isHead, mark));
        }

        return sums;
    }

    public static BlockSums Read(MemoReader reader, int bits) => new(reader.ReadFingerprint(), PostingSums.Read(reader, bits), PostingSums.Read(reader, bits));

    public void Write(MemoWriter writer)
    {
        writer.WriteFingerprint(Identity);
        Pairs.Write(writer);
        Words.Write(writer);
    }
}
