using System.Buffers;
using StaticNews.Engine.Shared.Search;

namespace StaticNews.Engine.Indexing.Search;

/// <summary>An article as the search knows it: the terms of its body, and those of its head with where they stand.</summary>
/// <param name="Pairs">Each once: the pair in the upper half, its <see cref="HeadMark"/> in the lower.</param>
internal sealed record SearchedArticle(Article Article, ReadOnlyMemory<byte> Body, ulong[] Pairs, (string Word, HeadMark Mark)[] Words)
{
    private const int MarkBits = 32;

    public int Number => Article.Number;

    public static SearchedArticle Of(Article article)
    {
        var found = ArrayPool<ulong>.Shared.Rent(1024);
        var count = 0;
        Dictionary<string, HeadMark>? words = null;
        Collect(HeadMark.Title, [article.Card.Title]);
        Collect(HeadMark.Name, NamesOf(article));
        Collect(HeadMark.None, LesserTextsOf(article));
        var pairs = Merged(found.AsSpan(0, count));
        ArrayPool<ulong>.Shared.Return(found);
        return new(article, article.Draft.Body.SearchTerms, pairs, words is null ? [] : [.. words.Select(each => (each.Key, each.Value))]);

        void Collect(HeadMark mark, IEnumerable<string?> texts)
        {
            using var collector = new TermCollector(isHeadline: true);
            foreach (var text in texts)
            {
                if (text is null) continue;
                collector.Add(Nfc.Normalize(text));
                collector.Break();
            }

            if (count + collector.Pairs.Count > found.Length) Grow(count + collector.Pairs.Count);
            var own = found.AsSpan(count, collector.Pairs.Count);
            collector.Pairs.CopySorted(own);
            foreach (ref var pair in own) pair = (pair << MarkBits) | (uint)mark;
            count += own.Length;
            foreach (var word in collector.Words)
            {
                words ??= new Dictionary<string, HeadMark>(StringComparer.Ordinal);
                words[word] = words.GetValueOrDefault(word) | mark;
            }
        }

        void Grow(int least)
        {
            var larger = ArrayPool<ulong>.Shared.Rent(least);
            found.AsSpan(0, count).CopyTo(larger);
            ArrayPool<ulong>.Shared.Return(found);
            found = larger;
        }
    }

    /// <summary>What stands in the head besides headline and names; null for what the article has not.</summary>
    public static ImmutableArray<string?> LesserTextsOf(Article article)
    {
        var image = article.Draft.FrontMatter.Image;
        return
        [
            .. article.Card.Deck, image?.Caption, image?.Credit, article.Card.Label, article.Series?.Name, article.Story?.Name,
            .. article.Card.Corrections.Select(static each => each.Text),
        ];
    }

    private static ulong[] Merged(Span<ulong> found)
    {
        RadixSort.Sort(found, MarkBits, MarkBits + 32);
        var count = 0;
        for (var at = 0; at < found.Length; at++)
        {
            if (at > 0 && found[at] >> MarkBits == found[count - 1] >> MarkBits) found[count - 1] |= found[at];
            else found[count++] = found[at];
        }

        return found[..count].ToArray();
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
