using System.Runtime.InteropServices;
using StaticNews.Engine.Shared.Search;

namespace StaticNews.Engine.Indexing.Search;

/// <summary>Words, numbers and the names of filters → the articles that have them. A section, reporter or tag is a word as s:politics, which no text can hold.</summary>
internal static class WordShards
{
    private const int PostingsPerShard = 4096;

    public static ShardSet Build(SearchedArticle[] articles, ParallelOptions parallel)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var head = new PostingLane(markBits: 2);
        var body = new PostingLane(markBits: 0);
        var postings = 0L;
        foreach (var article in articles)
        {
            foreach (var (word, mark) in article.Words) head.Measure(NumberOf(word), article.Number, mark);
            foreach (var word in BodyOf(article)) body.Measure(NumberOf(word), article.Number);
        }

        head.Allocate();
        body.Allocate();
        foreach (var article in articles)
        {
            foreach (var (word, mark) in article.Words) head.Write(numbers[word], article.Number, mark);
            foreach (var word in BodyOf(article)) body.Write(numbers[word], article.Number);
        }

        var bits = TermKey.ShardBits(postings, PostingsPerShard);
        var terms = new List<(string Word, int Number)>[1 << bits];
        foreach (var (word, number) in numbers) (terms[TermKey.ShardOf(TermKey.OfWord(word), bits)] ??= []).Add((word, number));
        var shards = new PackedFile?[terms.Length];
        Parallel.For(0, shards.Length, parallel, shard =>
        {
            if (terms[shard] is not { } own) return;
            own.Sort(static (left, right) => string.CompareOrdinal(left.Word, right.Word));
            shards[shard] = PackedFile.Of('w', shard, new ShardWriter().Words(own, head, body));
        });
        return ShardSet.Of(shards);

        int NumberOf(string word)
        {
            postings++;
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, word, out var isKnown);
            return isKnown ? number : number = numbers.Count - 1;
        }
    }

    private static List<string> BodyOf(SearchedArticle article)
    {
        var words = TermList.Words(article.Body);
        if (article.Article.Section is { } section) words.Add("s:" + section.Id);
        foreach (var reporter in article.Article.Reporters) words.Add("r:" + reporter.Id);
        foreach (var tag in article.Article.Tags) words.Add("t:" + tag.Key);
        return words;
    }
}
