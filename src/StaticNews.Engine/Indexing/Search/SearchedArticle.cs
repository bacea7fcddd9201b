using StaticNews.Engine.Shared.Search;

namespace StaticNews.Engine.Indexing.Search;

/// <summary>An article as the search knows it: the terms of its body, and those of its head with where they stand.</summary>
internal sealed record SearchedArticle(Article Article, ImmutableArray<byte> Body, ImmutableArray<(uint Pair, HeadMark Mark)> Pairs, ImmutableArray<(string Word, HeadMark Mark)> Words)
{
    public int Number => Article.Number;

    public static SearchedArticle Of(Article article)
    {
        var pairs = new Dictionary<uint, HeadMark>();
        var words = new Dictionary<string, HeadMark>(StringComparer.Ordinal);
        Collect(HeadMark.Title, [article.Card.Title]);
        Collect(HeadMark.Name, NamesOf(article));
        var image = article.Draft.FrontMatter.Image;
        Collect(HeadMark.None, [.. article.Card.Deck, image?.Caption, image?.Credit]);
        return new(article, article.Draft.Body.SearchTerms, [.. pairs.Select(each => (each.Key, each.Value))], [.. words.Select(each => (each.Key, each.Value))]);

        void Collect(HeadMark mark, IEnumerable<string?> texts)
        {
            var collector = new TermCollector(isHeadline: true);
            foreach (var text in texts)
            {
                if (text is null) continue;
                collector.Add(Nfc.Normalize(text));
                collector.Break();
            }

            foreach (var pair in collector.Pairs.ToSorted()) pairs[pair] = pairs.GetValueOrDefault(pair) | mark;
            foreach (var word in collector.Words) words[word] = words.GetValueOrDefault(word) | mark;
        }
    }

    // A tag is found with its spaces and without them.
    private static IEnumerable<string> NamesOf(Article article)
    {
        foreach (var tag in article.Tags)
        {
            yield return tag.Name;
            yield return tag.Key;
        }

        foreach (var reporter in article.Reporters) yield return reporter.Name;
    }
}
