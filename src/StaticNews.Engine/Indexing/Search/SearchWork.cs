namespace StaticNews.Engine.Indexing.Search;

/// <summary>What the shards of one newsroom are made from.</summary>
internal sealed record SearchWork(ArticleBlocks Articles, SearchSums Sums, SearchMemo Memo, ParallelOptions Parallel)
{
    /// <summary>Whether so few blocks of articles changed that shards are mended, and not made from all articles.</summary>
    public bool IsSmallEdit { get; } = Sums.IsLike(Memo.Sums) && Enumerable.Range(0, Sums.Blocks.Length).Count(block => !Sums.Has(block, Memo.Sums)) * 4 <= Sums.Blocks.Length;

    /// <summary>Whether the article with a number is in the earlier shards as it is now.</summary>
    public bool IsKept(int number) => Sums.Has((number - 1) / Sums.Size, Memo.Sums);

    /// <summary>The articles of the blocks that changed.</summary>
    public IEnumerable<SearchedArticle> ChangedArticles =>
        Enumerable.Range(0, Sums.Blocks.Length).Where(block => !Sums.Has(block, Memo.Sums)).SelectMany(Articles.Search);
}
