using System.Runtime.InteropServices;

namespace StaticNews.Engine.Indexing.Search;

/// <summary>The newsroom's articles in blocks of consecutive numbers, read for the search when a block is asked for.</summary>
/// <remarks>Safe on many threads at once, each block being one thread's.</remarks>
internal sealed class ArticleBlocks
{
    private const int FewestArticles = 16;
    private const int MostBlocks = 128;
    private const int FewestBits = 4;
    private const int ArticlesPerPart = 4;

    private readonly ImmutableArray<Article> _oldestFirst;
    private readonly SearchedArticle[]?[] _searched;

    public ArticleBlocks(ImmutableArray<Article> oldestFirst)
    {
        _oldestFirst = oldestFirst;
        Size = FewestArticles;
        while (oldestFirst.Length / Size > MostBlocks) Size *= 2;
        Bits = FewestBits;
        while (oldestFirst.Length / ArticlesPerPart >> Bits > 1 && Bits < TermKey.MostBits) Bits++;
        _searched = new SearchedArticle[]?[(oldestFirst.Length + Size - 1) / Size];
    }

    /// <summary>Articles of a block.</summary>
    public int Size { get; }

    public int Count => _searched.Length;

    /// <summary>How many of a key's highest bits name a part of the sums: as many as shards take, about.</summary>
    public int Bits { get; }

    /// <summary>The block's articles without those that are left out.</summary>
    public SearchedArticle[] Search(int block) => _searched[block] ??= [.. Of(block).Where(static article => !article.Draft.FrontMatter.IsUnindexed).Select(SearchedArticle.Of)];

    /// <summary>All articles without those that are left out, from the oldest.</summary>
    public SearchedArticle[] SearchAll(ParallelOptions parallel)
    {
        Parallel.For(0, Count, parallel, block => Search(block));
        return [.. _searched.SelectMany(static block => block!)];
    }

    /// <summary>Of all that a search may find in the block.</summary>
    public Fingerprint IdentityOf(int block)
    {
        var identity = new FingerprintBuilder();
        foreach (var article in Of(block)) Add(identity, article);
        return identity.Build();
    }

    private static void Add(FingerprintBuilder identity, Article article)
    {
        var front = article.Draft.FrontMatter;
        identity
            .Add(front.IsUnindexed)
            .Add(article.Card.Title)
            .AddAll(SearchedArticle.LesserTextsOf(article), static (to, text) => to.Add(text))
            .Add(article.Section?.Id)
            .AddAll(article.Tags, static (to, tag) => to.Add(tag.Key).Add(tag.Name))
            .AddAll(article.Reporters, static (to, reporter) => to.Add(reporter.Id).Add(reporter.Name))
            .Add(FingerprintBuilder.Of(article.Draft.Body.SearchTerms.Span));
    }

    private ArraySegment<Article> Of(int block) =>
        new(ImmutableCollectionsMarshal.AsArray(_oldestFirst)!, block * Size, Math.Min(Size, _oldestFirst.Length - block * Size));
}
