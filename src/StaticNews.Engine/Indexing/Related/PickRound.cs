using StaticNews.Engine.Shared.Memos;

namespace StaticNews.Engine.Indexing.Related;

/// <summary>Lets every article pick, or only those that an edit concerns where a memo knows the others.</summary>
internal static class PickRound
{
    /// <summary>By article number minus one.</summary>
    public static Picked[] Pick(
        ImmutableArray<Article> oldestFirst, ImmutableArray<RelatedChoice>[] handPicked, RelatedCounts counts, IMemoStore? memos, int jobs)
    {
        if (memos is null) return PickAll(oldestFirst, handPicked, counts, jobs, TermPostings.OfAll(oldestFirst, jobs));
        var sources = new PickSources[oldestFirst.Length];
        Parallel.For(0, sources.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs }, at => sources[at] = PickSources.Of(oldestFirst[at], handPicked[at]));
        var memo = new PickMemo(memos, counts);
        if (sources.AsSpan().SequenceEqual(Array.ConvertAll(memo.Entries, static entry => entry.Sources))) return Array.ConvertAll(memo.Entries, static entry => entry.Picked);

        var (picked, postings) = PickAgain(oldestFirst, handPicked, counts, memo.Entries, sources, jobs);
        memo.Save(picked.Length, at => new PickedEntry(sources[at], postings.NumbersOf(at + 1), picked[at]));
        return picked;
    }

    private static (Picked[] Picked, TermPostings Postings) PickAgain(
        ImmutableArray<Article> oldestFirst, ImmutableArray<RelatedChoice>[] handPicked, RelatedCounts counts, PickedEntry[] earlier, PickSources[] sources, int jobs)
    {
        if (!PickChanges.IsNewPaper(earlier.Length, sources.Length))
        {
            var terms = new ArticleTerms[sources.Length];
            for (var at = 0; at < terms.Length; at++)
            {
                var isKnown = at < earlier.Length && earlier[at].Sources.Text == sources[at].Text;
                terms[at] = isKnown ? earlier[at].Terms : ArticleTerms.Of(oldestFirst[at]);
            }

            var changes = new PickChanges(earlier, sources, terms);
            int[] asked = [.. oldestFirst.Where(article => changes.Concern(article.Number, handPicked[article.Number - 1])).Select(static article => article.Number)];

            // Where most must be asked, all are asked with less.
            if (asked.Length <= sources.Length / 2)
            {
                var some = TermPostings.OfAsked(terms, asked);
                var again = new RelatedPicker(oldestFirst, some).PickAll(asked, counts, handPicked, jobs);
                var picked = new Picked[sources.Length];
                for (var at = 0; at < Math.Min(earlier.Length, picked.Length); at++) picked[at] = earlier[at].Picked;
                for (var at = 0; at < asked.Length; at++) picked[asked[at] - 1] = again[at];
                return (picked, some);
            }
        }

        var postings = TermPostings.OfAll(oldestFirst, jobs);
        return (PickAll(oldestFirst, handPicked, counts, jobs, postings), postings);
    }

    private static Picked[] PickAll(ImmutableArray<Article> oldestFirst, ImmutableArray<RelatedChoice>[] handPicked, RelatedCounts counts, int jobs, TermPostings postings) =>
        new RelatedPicker(oldestFirst, postings).PickAll([.. oldestFirst.Select(static article => article.Number)], counts, handPicked, jobs);
}
