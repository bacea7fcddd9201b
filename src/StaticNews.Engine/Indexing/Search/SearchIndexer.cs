using StaticNews.Engine.Shared.Memos;

namespace StaticNews.Engine.Indexing.Search;

/// <summary>
/// Search: takes the newsroom, gives the files of its index. Articles that search engines are asked to leave out are left out here too.
/// Every file is a function of the articles alone, whatever the number of threads.
/// </summary>
internal static class SearchIndexer
{
    /// <param name="isOnRequest">Whether the plan names only the files of fixed names.</param>
    /// <param name="memos">Where files of earlier builds lie; null: there are none.</param>
    public static SearchIndex Index(Newsroom newsroom, IMemoStore? memos, int jobs, bool isOnRequest)
    {
        var finder = FinderScript.Read();
        return new SearchIndex(() => Files(newsroom, finder, memos, jobs), new Route(SearchIndex.Folder + finder.Name), isOnRequest);
    }

    private static ImmutableArray<SearchFile> Files(Newsroom newsroom, SearchFile finder, IMemoStore? memos, int jobs)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = jobs };
        ImmutableArray<Article> oldestFirst = [.. newsroom.Articles.Reverse()];
        var memo = new SearchMemo(memos);
        var articles = new ArticleBlocks(oldestFirst);
        var work = new SearchWork(articles, SearchSums.Of(articles, memo.Sums, parallel), memo, parallel);
        var words = WordShards.Build(work);
        var pairs = PairShards.Build(work);
        var cards = CardBlocks.Build(oldestFirst, newsroom, memo, parallel);
        memo.Save(work.Sums);
        var manifest = ManifestFile.Build(oldestFirst, newsroom, pairs, words, cards);
        SearchFile[] files = [manifest, finder, .. pairs.Files, .. words.Files, .. cards.Files];
        Array.Sort(files, static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        return [.. files];
    }
}
