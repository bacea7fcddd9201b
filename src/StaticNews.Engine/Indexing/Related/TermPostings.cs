using System.Runtime.InteropServices;

namespace StaticNews.Engine.Indexing.Related;

/// <summary>
/// For each term the articles that have it, from the oldest, with its weight there. What an article sees of a list ends before itself,
/// so later articles change nothing. Immutable once built; shared by all threads.
/// </summary>
internal sealed class TermPostings
{
    private readonly ArticleTerms[] _articles;
    private readonly uint[] _ids;
    private readonly int[] _starts;
    private readonly Posting[] _postings;

    public TermPostings(ImmutableArray<Article> oldestFirst, int jobs)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = jobs };
        _articles = new ArticleTerms[oldestFirst.Length];
        Parallel.For(0, _articles.Length, parallel, at => _articles[at] = ArticleTerms.Of(oldestFirst[at]));
        (_ids, _starts) = Number();
        Parallel.For(0, _articles.Length, parallel, at => _articles[at].Reorder());

        _postings = new Posting[_starts[^1]];
        var next = _starts.AsSpan(..^1).ToArray();
        for (var at = 0; at < _articles.Length; at++)
        {
            var (terms, weights) = _articles[at];
            for (var i = 0; i < terms.Length; i++) _postings[next[terms[i]]++] = Posting.Of(at + 1, weights[i]);
        }
    }

    /// <summary>The terms of the article with this number, as places in the lists.</summary>
    public ArticleTerms TermsOf(int number) => _articles[number - 1];

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
    private (uint[] Ids, int[] Starts) Number()
    {
        var places = new Dictionary<uint, uint>(_articles.Length * 8);
        var ids = new List<uint>();
        var counts = new List<int>();
        foreach (var (terms, _) in _articles)
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
