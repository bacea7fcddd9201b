namespace StaticNews.Engine.Indexing.Related;

/// <summary>Which articles an edit may have given other picks: those that changed, that share a changed term with one they see, or that looked at one.</summary>
internal sealed class PickChanges
{
    private readonly PickedEntry[] _earlier;
    private readonly PickSources[] _sources;
    private readonly ArticleTerms[] _terms;
    private readonly int _common;

    // By term, the lowest number of an article in which it weighs something else than before.
    private readonly Dictionary<uint, int> _changedTerms = [];

    // The lowest number of an article that stands elsewhere, or is new.
    private readonly int _firstMoved;

    /// <param name="earlier">What the memo knows, by article number minus one.</param>
    /// <param name="terms">Of the articles as they are now.</param>
    public PickChanges(PickedEntry[] earlier, PickSources[] sources, ArticleTerms[] terms)
    {
        _earlier = earlier;
        _sources = sources;
        _terms = terms;
        _common = Math.Min(earlier.Length, sources.Length);
        _firstMoved = _common + 1;
        for (var at = _common - 1; at >= 0; at--)
        {
            if (earlier[at].Sources.Standing != sources[at].Standing) _firstMoved = at + 1;
            if (earlier[at].Sources.Text != sources[at].Text) AddChanged(at + 1, earlier[at].Terms, terms[at]);
        }
    }

    /// <summary>Whether nothing of the memo holds: the first articles look ahead at all that there are.</summary>
    public static bool IsNewPaper(int earlier, int articles) => earlier == 0 || earlier != articles && Math.Min(earlier, articles) <= RelatedQuery.Opening;

    public bool Concern(int number, ImmutableArray<RelatedChoice> handPicked)
    {
        if (IsChanged(number) || _earlier[number - 1].Sources.HandPicked != _sources[number - 1].HandPicked) return true;
        var last = RelatedQuery.LastFor(number, _sources.Length);
        if (last >= _firstMoved) return true;
        foreach (var choice in handPicked)
        {
            if (choice.Number > 0 && IsChanged(choice.Number)) return true;
        }

        var (picks, passedOver) = _earlier[number - 1].Picked;
        foreach (var pick in picks)
        {
            if (IsChanged(pick.Number)) return true;
        }

        foreach (var other in passedOver)
        {
            if (IsChanged(other)) return true;
        }

        if (_changedTerms.Count == 0) return false;
        foreach (var term in _terms[number - 1].Terms)
        {
            if (_changedTerms.TryGetValue(term, out var first) && first <= last) return true;
        }

        return false;
    }

    private bool IsChanged(int number) =>
        number > _common || _earlier[number - 1].Sources.Text != _sources[number - 1].Text || _earlier[number - 1].Sources.Standing != _sources[number - 1].Standing;

    // Called from the latest article to the first, so that the lowest number stays.
    private void AddChanged(int number, ArticleTerms before, ArticleTerms now)
    {
        var (left, right) = (0, 0);
        while (left < before.Terms.Length || right < now.Terms.Length)
        {
            var mine = left < before.Terms.Length ? before.Terms[left] : uint.MaxValue;
            var theirs = right < now.Terms.Length ? now.Terms[right] : uint.MaxValue;
            if (mine != theirs || before.Weights[left] != now.Weights[right]) _changedTerms[Math.Min(mine, theirs)] = number;
            if (mine <= theirs) left++;
            if (theirs <= mine) right++;
        }
    }
}
