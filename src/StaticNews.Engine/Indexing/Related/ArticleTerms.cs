using System.Buffers;
using StaticNews.Engine.Shared.Terms;

namespace StaticNews.Engine.Indexing.Related;

/// <summary>The terms of one article, each once and in rising order, with their weights.</summary>
/// <param name="Terms">Numbers of <see cref="TermId"/>; in <see cref="TermPostings"/>, places in its lists.</param>
internal readonly record struct ArticleTerms(uint[] Terms, byte[] Weights)
{
    // How many times as much a word says in the headline, the deck and the tags as in the body.
    private const int InTitle = 4;
    private const int InDeck = 3;
    private const int InTags = 1;
    private const int WholeTag = 3;

    // Half of a word, since a word of three syllables has two pairs. Counted in halves, so that all stay integers.
    private const uint OfWord = 2;
    private const uint OfPair = 1;
    private const int Most = 512;

    public static ArticleTerms Of(Article article)
    {
        var found = ArrayPool<ulong>.Shared.Rent(Most);
        var count = 0;
        foreach (var term in article.Draft.Body.Terms)
            Add(term.Id, (uint)term.Count * (TermId.IsPair(term.Id) ? OfPair : OfWord));
        AddText(article.Card.Title, InTitle);
        foreach (var line in article.Card.Deck) AddText(line, InDeck);
        foreach (var tag in article.Tags)
        {
            AddText(tag.Name, InTags);
            Add(TermId.OfTag(tag.Key), WholeTag * OfWord);
        }

        var terms = Merged(found.AsSpan(0, count));
        ArrayPool<ulong>.Shared.Return(found);
        return terms;

        void Add(uint id, uint halves)
        {
            if (count < Most) found[count++] = ((ulong)id << 32) | halves;
        }

        void AddText(string text, uint times)
        {
            var scanner = new TermScanner(text);
            while (scanner.Next())
            {
                var word = scanner.Word;
                var id = TermId.OfWord(word);
                if (CommonWords.Contains(id)) continue;
                Add(id, times * OfWord);
                if (!scanner.IsHangul || word.Length < TermScanner.PairedLength) continue;
                for (var at = 1; at < word.Length; at++) Add(TermId.OfPair(word[at - 1], word[at]), times * OfPair);
            }
        }
    }

    /// <summary>Whether both have so many terms in common; says no as soon as too few are left.</summary>
    public static bool Share(ReadOnlySpan<uint> left, ReadOnlySpan<uint> right, int least)
    {
        while (least > 0)
        {
            if (left.Length < least || right.Length < least) return false;
            var (mine, theirs) = (left[0], right[0]);
            if (mine == theirs) least--;
            if (mine <= theirs) left = left[1..];
            if (theirs <= mine) right = right[1..];
        }

        return true;
    }

    /// <summary>Puts the terms in rising order again, after they became places or numbers.</summary>
    public void Reorder()
    {
        var pairs = ArrayPool<ulong>.Shared.Rent(Terms.Length);
        var own = pairs.AsSpan(0, Terms.Length);
        for (var at = 0; at < own.Length; at++) own[at] = ((ulong)Terms[at] << 8) | Weights[at];
        RadixSort.Sort(own, 8, 40);
        for (var at = 0; at < own.Length; at++) (Terms[at], Weights[at]) = ((uint)(own[at] >> 8), (byte)own[at]);
        ArrayPool<ulong>.Shared.Return(pairs);
    }

    private static ArticleTerms Merged(Span<ulong> found)
    {
        RadixSort.Sort(found, 32, 32 + TermId.Bits);
        var count = 0;
        for (var at = 0; at < found.Length; at++)
        {
            if (at > 0 && found[at] >> 32 == found[count - 1] >> 32) found[count - 1] += (uint)found[at];
            else found[count++] = found[at];
        }

        var (ids, weights) = (new uint[count], new byte[count]);
        for (var at = 0; at < count; at++)
        {
            ids[at] = (uint)(found[at] >> 32);
            weights[at] = Weight((uint)found[at]);
        }

        return new ArticleTerms(ids, weights);
    }

    // BM25 with k1 = 1.2 and without its length, which the bounded number of terms makes alike: 64 × 2.2 tf / (tf + 1.2), at most 140.
    private static byte Weight(uint halves) => (byte)(64 * 22 * halves / (10 * halves + 24));
}
