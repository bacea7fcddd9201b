using System.Runtime.InteropServices;
using StaticNews.Engine.Shared.Search;

namespace StaticNews.Engine.Indexing.Search;

/// <summary>Words, numbers and the names of filters → the articles that have them. A section, reporter or tag is a word as s:politics, which no text can hold.</summary>
internal static class WordShards
{
    private const int PostingsPerShard = 4096;

    public static ShardSet Build(SearchedArticle[] articles, SearchMemo memo, ParallelOptions parallel)
    {
        var plan = new ShardPlan('w', ShardSums.Of(articles, parallel, Sum), PostingsPerShard, memo);
        if (plan.IsComplete) return ShardSet.Of(plan.Files);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var head = new PostingLane(markBits: 2);
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
        return ShardSet.Of(plan.Files);

        bool Wants(string word) => plan.Wants(TermKey.OfWord(word));

        int NumberOf(string word)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, word, out var isKnown);
            return isKnown ? number : number = numbers.Count - 1;
        }
    }

    private static void Sum(ShardSums sums, SearchedArticle article)
    {
        foreach (var (word, mark) in article.Words) sums.Add(TermKey.OfWord(word), Hash(word), article.Number, isHead: true, mark);
        foreach (var word in BodyOf(article)) sums.Add(TermKey.OfWord(word), Hash(word), article.Number, isHead: false, HeadMark.None);
    }

    private static ulong Hash(string word) => (ulong)FingerprintBuilder.Of(word).Value;

    private static List<string> BodyOf(SearchedArticle article)
    {
        var words = TermList.Words(article.Body);
        if (article.Article.Section is { } section) words.Add("s:" + section.Id);
        foreach (var reporter in article.Article.Reporters) words.Add("r:" + reporter.Id);
        foreach (var tag in article.Article.Tags) words.Add("t:" + tag.Key);
        return words;
    }
}
