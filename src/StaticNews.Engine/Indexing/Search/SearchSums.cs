using StaticNews.Engine.Shared.Memos;

namespace StaticNews.Engine.Indexing.Search;

/// <summary>What every block of articles adds to each shard. A block that says what it said is not read again.</summary>
/// <param name="Size">Articles of a block.</param>
/// <param name="Bits">How many of a key's highest bits name a part of the sums.</param>
internal sealed record SearchSums(int Size, int Bits, ImmutableArray<BlockSums> Blocks)
{
    /// <summary>Of no newsroom.</summary>
    public static readonly SearchSums Empty = new(0, 0, []);

    /// <summary>Of the articles as they are now.</summary>
    public static SearchSums Of(ArticleBlocks articles, SearchSums earlier, ParallelOptions parallel)
    {
        var known = earlier.Size == articles.Size && earlier.Bits == articles.Bits ? earlier.Blocks : [];
        var blocks = new BlockSums[articles.Count];
        Parallel.For(0, blocks.Length, parallel, block =>
        {
            var identity = articles.IdentityOf(block);
            blocks[block] = block < known.Length && known[block].Identity == identity ? known[block] : BlockSums.Of(identity, articles.Search(block), articles.Bits);
        });
        return new(articles.Size, articles.Bits, [.. blocks]);
    }

    public static SearchSums Read(MemoReader reader)
    {
        var (size, bits) = (reader.ReadInt32(), reader.ReadInt32());
        return new(size, bits, reader.ReadAll(from => BlockSums.Read(from, bits)));
    }

    public void Write(MemoWriter writer)
    {
        writer.Write(Size);
        writer.Write(Bits);
        writer.WriteAll(Blocks, static (to, block) => block.Write(to));
    }

    /// <summary>Of all articles together.</summary>
    public PostingSums Total(Func<BlockSums, PostingSums> of)
    {
        var total = new PostingSums(Bits);
        foreach (var block in Blocks) total.Add(of(block));
        return total;
    }

    /// <summary>Whether an earlier newsroom was cut into blocks and parts like this one.</summary>
    public bool IsLike(SearchSums earlier) => Size == earlier.Size && Bits == earlier.Bits;

    /// <summary>Whether an earlier newsroom had the same in all blocks.</summary>
    public bool IsSame(SearchSums earlier) => IsLike(earlier) && Blocks.AsSpan().SequenceEqual(earlier.Blocks.AsSpan());

    /// <summary>Whether an earlier newsroom had the same articles in a block.</summary>
    public bool Has(int block, SearchSums earlier) => block < Blocks.Length && block < earlier.Blocks.Length && ReferenceEquals(Blocks[block], earlier.Blocks[block]);
}
