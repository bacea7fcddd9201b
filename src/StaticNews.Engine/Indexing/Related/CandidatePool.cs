namespace StaticNews.Engine.Indexing.Related;

/// <summary>The best of many candidates, in order.</summary>
internal sealed class CandidatePool(int size)
{
    private readonly ScoredArticle[] _best = new ScoredArticle[size];
    private int _count;

    public ReadOnlySpan<ScoredArticle> BestFirst => _best.AsSpan(0, _count);

    /// <summary>Whether one with this many points of its text could still be among the best: an early no spares the rest of its score.</summary>
    /// <param name="bonus">The most that a shared story and series may add.</param>
    public bool MayTake(long text, long bonus) => _count < size || text + text / 10 + bonus >= _best[^1].Score;

    public void Add(ScoredArticle candidate)
    {
        if (candidate.Score <= 0 || _count == size && !candidate.IsBefore(_best[^1])) return;
        var at = _count == size ? size - 1 : _count++;
        for (; at > 0 && candidate.IsBefore(_best[at - 1]); at--) _best[at] = _best[at - 1];
        _best[at] = candidate;
    }
}
