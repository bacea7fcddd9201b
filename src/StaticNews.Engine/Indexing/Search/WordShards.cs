using System.Runtime.InteropServices;
using StaticNews.Engine.Shared.Search;

namespace StaticNews.Engine.Indexing.Search;

/// <summary>Words, numbers and the names of filters → the articles that have them. A section, reporter or tag is a word as s:politics, which no text can hold.</summary>
internal static class WordShards
{
    private const int PostingsPerShard = 4096;

    public static ShardSet Build(SearchWork work)
    {
        var plan = new ShardPlan('w', PostingsPerShard, work, static block => block.Words);
        if (plan.CanMend) plan.Mend<string>(work, StringComparer.Ordinal, TermKey.OfWord, Each, static _ => Words, Make);
        else if (!plan.IsComplete) Fill(plan, work.Articles.SearchAll(work.Parallel), work.Parallel);
        return ShardSet.Of(plan.Files);

        void Make(int shard, List<(string Word, int Number)> terms, PostingLane head, PostingLane body) => plan.Make(shard, new ShardWriter().Words(terms, head, body));
    }

    /// <summary>The postings of an article.</summary>
    public static void Each(SearchedArticle article, PostingVisitor<string> visit)
    {
        foreach (var (word, mark) in article.Words) visit(word, isHead: true, mark);
        foreach (var word in BodyOf(article)) visit(word, isHead: false, HeadMark.None);
    }

    private static string[] Words(ref PackedReader reader)
    {
        var words = new string[reader.Number()];
        for (var at = 0; at < words.Length; at++) words[at] = reader.Text();
        return words;
    }

    private static void Fill(ShardPlan plan, SearchedArticle[] articles, ParallelOptions parallel)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var head = new PostingLane(PostingLane.HeadBits);
        var body = new PostingLane(markBits: 0);
        foreach (var article in articles)
        {
            foreach (var (word, mark) in article.Words)
            {
                if (Wants(word)) head.Measure(NumberOf(word), article.Number, mark);
            }

            foreach (var word in BodyOf(article))
            {
                if (Wants(word)) body.Measure(NumberOf(word), article.Number);
            }
        }

        head.Allocate();
        body.Allocate();
        foreach (var article in articles)
        {
            foreach (var (word, mark) in article.Words)
            {
                if (Wants(word)) head.Write(numbers[word], article.Number, mark);
            }

            foreach (var word in BodyOf(article))
            {
                if (Wants(word)) body.Write(numbers[word], article.Number);
            }
        }

        var terms = new List<(string Word, int Number)>[1 << plan.Bits];
        foreach (var (word, number) in numbers) (terms[TermKey.ShardOf(TermKey.OfWord(word), plan.Bits)] ??= []).Add((word, number));
        Parallel.For(0, terms.Length, parallel, shard =>
        {
            if (terms[shard] is not { } own) return;
            own.Sort(static (left, right) => string.CompareOrdinal(left.Word, right.Word));
            plan.Make(shard, new ShardWriter().Words(own, head, body));
        });

        bool Wants(string word) => plan.Wants(TermKey.OfWord(word));

        int NumberOf(string word)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, word, out var isKnown);
            return isKnown ? number : number = numbers.Count - 1;
        }
    }

    private static List<string> BodyOf(SearchedArticle article)
    {
        var words = TermList.Words(article.Body.Span);
        if (article.Article.Section is { } section) words.Add("s:" + section.Id);
        foreach (var reporter in article.Article.Reporters) words.Add("r:" + reporter.Id);
        foreach (var tag in article.Article.Tags) words.Add("t:" + tag.Key);
        return words;
    }
}
