using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using StaticNews.Engine.Shared.Terms;

namespace StaticNews.Engine.Indexing.Related;

/// <summary>
/// For each term the articles that have it, from the oldest, with its weight there. What an article sees of a list ends before itself,
/// so later articles change nothing. Immutable once built; shared by all threads.
/// </summary>
internal sealed class TermPostings
{
    private readonly ArticleTerms[] _articles;
    private readonly ArticleTerms[] _compared;
    private readonly uint[] _ids;
    private readonly int[] _starts;
    private readonly Posting[] _postings;

    private TermPostings(ArticleTerms[] articles, ArticleTerms[] compared, uint[] ids, int[] starts, Posting[] postings)
    {
        _articles = articles;
        _compared = compared;
        _ids = ids;
        _starts = starts;
        _postings = postings;
    }

    /// <summary>Of all terms.</summary>
    public static TermPostings OfAll(ImmutableArray<Article> oldestFirst, int jobs)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = jobs };
        var articles = new ArticleTerms[oldestFirst.Length];
        Parallel.For(0, articles.Length, parallel, at => articles[at] = ArticleTerms.Of(oldestFirst[at]));
        var (ids, starts) = Number(articles);
        Parallel.For(0, articles.Length, parallel, at => articles[at].Reorder());

        var postings = new Posting[starts[^1]];
        var next = starts.AsSpan(..^1).ToArray();
        for (var at = 0; at < articles.Length; at++)
        {
            var (terms, weights) = articles[at];
            for (var i = 0; i < terms.Length; i++) postings[next[terms[i]]++] = Posting.Of(at + 1, weights[i]);
        }

        return new(articles, articles, ids, starts, postings);
    }

    /// <summary>Of the terms of a few articles only, which alone can be asked for.</summary>
    /// <param name="terms">Of every article, by the numbers of <see cref="TermId"/>.</param>
    /// <param name="asked">Numbers of articles.</param>
    public static TermPostings OfAsked(ArticleTerms[] terms, ReadOnlySpan<int> asked)
    {
        const int Unseen = -1;
        var places = new Dictionary<uint, int>();
        foreach (var number in asked)
        {
            foreach (var id in terms[number - 1].Terms) places.TryAdd(id, Unseen);
        }

        var ids = new List<uint>(places.Count);
        var found = new List<(int Place, Posting Posting)>();
        for (var at = 0; at < terms.Length; at++)
        {
            var (own, weights) = terms[at];
            for (var i = 0; i < own.Length; i++)
            {
                ref var place = ref CollectionsMarshal.GetValueRefOrNullRef(places, own[i]);
                if (Unsafe.IsNullRef(ref place)) continue;
                if (place == Unseen)
                {
                    place = ids.Count;
                    ids.Add(own[i]);
                }

                found.Add((place, Posting.Of(at + 1, weights[i])));
            }
        }

        var starts = new int[ids.Count + 1];
        foreach (var (place, _) in found) starts[place + 1]++;
        for (var place = 0; place < ids.Count; place++) starts[place + 1] += starts[place];
        var next = starts.AsSpan(..^1).ToArray();
        var postings = new Posting[found.Count];
        foreach (var (place, posting) in found) postings[next[place]++] = posting;

        var articles = new ArticleTerms[terms.Length];
        foreach (var number in asked)
        {
            var (own, weights) = terms[number - 1];
            articles[number - 1] = new ArticleTerms(Array.ConvertAll(own, id => (uint)places[id]), [.. weights]);
            articles[number - 1].Reorder();
        }

        return new(articles, terms, [.. ids], starts, postings);
    }

    /// <summary>The terms of an article that may be asked for, as places in the lists.</summary>
    public ArticleTerms TermsOf(int number) => _articles[number - 1];

    /// <summary>The terms of any article, to compare with those of another: places where all have one, else numbers of <see cref="TermId"/>.</summary>
    public ArticleTerms ComparedOf(int number) => _compared[number - 1];

    /// <summary>The terms of any article as numbers of <see cref="TermId"/>, in rising order.</summary>
    public ArticleTerms NumbersOf(int number)
    {
        if (_compared != _articles) return _compared[number - 1];
        var (places, weights) = _articles[number - 1];
        var terms = new ArticleTerms(Array.ConvertAll(places, place => _ids[place]), [.. weights]);
        terms.Reorder();
        return terms;
    }

    /// <summary>The number that a term has in every text.</summary>
    public uint IdOf(uint term) => _ids[term];

    /// <summary>The articles that have a term, up to the one with the number <paramref name="last"/>.</summary>
    public ReadOnlySpan<Posting> UpTo(int last, uint term)
    {
        var start = _starts[term];
        var postings = _postings.AsSpan(start, _starts[term + 1] - start);
        var (count, end) = (0, postings.Length);
        while (count < end)
        {
            var middle = (count + end) >>> 1;
            if (postings[middle].Number <= last) count = middle + 1;
            else end = middle;
        }

        return postings[..count];
    }

    // Terms are numbered in the order in which they first appear, so that a later article does not renumber those of earlier ones.
    private static (uint[] Ids, int[] Starts) Number(ArticleTerms[] articles)
    {
        var places = new Dictionary<uint, uint>(articles.Length * 8);
        var ids = new List<uint>();
        var counts = new List<int>();
        foreach (var (terms, _) in articles)
        {
            for (var at = 0; at < terms.Length; at++)
            {
                ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, terms[at], out var isKnown);
                if (!isKnown)
                {
                    place = (uint)ids.Count;
                    ids.Add(terms[at]);
                    counts.Add(0);
                }

                counts[(int)place]++;
                terms[at] = place;
            }
        }

        var starts = new int[ids.Count + 1];
        for (var at = 0; at < counts.Count; at++) starts[at + 1] = starts[at] + counts[at];
        return ([.. ids], starts);
    }
}
