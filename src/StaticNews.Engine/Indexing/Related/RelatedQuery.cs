using System.Buffers;

namespace StaticNews.Engine.Indexing.Related;

/// <summary>What an article asks of those that it may lead to: its most telling terms, by how rare they were then.</summary>
internal sealed class RelatedQuery
{
    /// <summary>
    /// The first articles of a paper have too few before them: each sees this many, later ones too. Once they are there, nothing changes any more.
    /// </summary>
    internal const int Opening = 32;

    // More terms cost time and find nothing that these do not; those that very many share are weighed by their latest articles only, the less telling half by fewer.
    private const int Terms = 96;
    private const int TellingTerms = 48;
    private const int NewestPerTerm = 128;
    private const int NewestPerLesser = 24;

    // As if so many articles without any of the terms had come before: what only two of the first three share is not rare yet.
    private const int Unseen = 64;

    private readonly TermPostings _postings;
    private readonly (uint Term, int Weight)[] _terms;

    public RelatedQuery(int number, TermPostings postings, int articles)
    {
        _postings = postings;
        Number = number;
        Last = LastFor(number, articles);
        var (terms, weights) = postings.TermsOf(number);
        var all = IntegerLog.Of(2 * (Last + Unseen));
        var rented = ArrayPool<ulong>.Shared.Rent(terms.Length);
        var count = 0;
        for (var at = 0; at < terms.Length; at++)
        {
            var found = postings.UpTo(Last, terms[at]).Length - (Last >= number ? 1 : 0);
            var weight = weights[at] * (all - IntegerLog.Of(2 * found + 1)) >> 4;
            OwnPoints += (long)weight * weights[at];
            if (found > 0 && weight > 0) rented[count++] = ((ulong)(uint)(int.MaxValue - weight) << 32) | terms[at];
        }

        // Most weight first; of the same weight, the earlier term.
        RadixSort.Sort(rented.AsSpan(0, count), 32, 64);
        _terms = new (uint, int)[Math.Min(count, Terms)];
        for (var at = 0; at < _terms.Length; at++) _terms[at] = ((uint)rented[at], int.MaxValue - (int)(rented[at] >> 32));
        ArrayPool<ulong>.Shared.Return(rented);
    }

    public int Number { get; }

    /// <summary>The number of the last article that it may lead to.</summary>
    public int Last { get; }

    /// <summary>What it would score with itself: the measure of how much any score means.</summary>
    public long OwnPoints { get; }

    /// <summary>The number of the last article that one sees.</summary>
    public static int LastFor(int number, int articles) => number <= Opening / 2 ? Math.Min(Opening, articles) : number - 1;

    /// <summary>Adds up the points of every article that shares one of its terms.</summary>
    public void Score(PointTable points)
    {
        for (var at = 0; at < _terms.Length; at++)
        {
            var weight = _terms[at].Weight;
            foreach (var posting in Newest(at)) points.Add(posting.Number, weight * posting.Weight);
        }
    }

    /// <summary>The same points of one article, term by term.</summary>
    public IEnumerable<(uint Id, long Points)> PartsOf(int other)
    {
        for (var at = 0; at < _terms.Length; at++)
        {
            foreach (var posting in Newest(at).ToArray())
            {
                if (posting.Number == other) yield return (_postings.IdOf(_terms[at].Term), (long)_terms[at].Weight * posting.Weight);
            }
        }
    }

    private ReadOnlySpan<Posting> Newest(int at)
    {
        var postings = _postings.UpTo(Last, _terms[at].Term);
        return postings[Math.Max(0, postings.Length - (at < TellingTerms ? NewestPerTerm : NewestPerLesser))..];
    }
}
