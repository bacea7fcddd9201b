namespace StaticNews.Engine.Indexing.Related;

/// <summary>The picks of one article while they are made: nothing twice, no rewrites, and not only one story or series.</summary>
/// <param name="count">Places that are filled even by what has little to do with the article.</param>
/// <param name="most">Places in all; those behind <paramref name="count"/> are for telling ones only.</param>
internal sealed class PickList(
    Article article, int count, int most, ImmutableArray<RelatedChoice> handPicked, ImmutableArray<Article> oldestFirst, RewriteCheck rewrites)
{
    // The third of one story or series counts a third: its page lists them all.
    private const int OfOneGroup = 2;
    private const int Discount = 3;

    private readonly List<int> _passedOver = [];
    private readonly ImmutableArray<ScoredArticle>.Builder _picks = ImmutableArray.CreateBuilder<ScoredArticle>(most);

    public Picked ToPicked() => new(_picks.DrainToImmutable(), [.. _passedOver]);

    public void AddBest(ReadOnlySpan<ScoredArticle> bestFirst)
    {
        Span<bool> isTaken = stackalloc bool[bestFirst.Length];
        while (_picks.Count < most)
        {
            var best = -1;
            var bestScore = 0L;
            for (var at = 0; at < bestFirst.Length; at++)
            {
                if (isTaken[at]) continue;
                var score = bestFirst[at].Score;
                if (score <= bestScore) break;
                if (CountOfGroup(oldestFirst[bestFirst[at].Number - 1]) >= OfOneGroup) score /= Discount;
                if (score <= bestScore) continue;
                (best, bestScore) = (at, score);
            }

            if (best < 0 || _picks.Count >= count && !bestFirst[best].IsTelling) return;
            isTaken[best] = true;
            Take(bestFirst[best]);
        }
    }

    /// <summary>Adds it at the end, while there is room.</summary>
    public void Fill(int number)
    {
        if (_picks.Count < count) Take(new ScoredArticle(number, 0, 0));
    }

    private void Take(ScoredArticle candidate)
    {
        if (IsNew(candidate.Number)) _picks.Add(candidate);
        else _passedOver.Add(candidate.Number);
    }

    private bool IsNew(int number)
    {
        if (number == article.Number || rewrites.IsRewrite(article.Number, number)) return false;
        foreach (var choice in handPicked)
        {
            if (choice.Number == number || choice.Number != 0 && rewrites.IsRewrite(choice.Number, number)) return false;
        }

        foreach (var pick in _picks)
        {
            if (pick.Number == number || rewrites.IsRewrite(pick.Number, number)) return false;
        }

        return true;
    }

    private int CountOfGroup(Article other)
    {
        if (other.Story is null && other.Series is null) return 0;
        var members = 0;
        foreach (var pick in _picks)
        {
            var picked = oldestFirst[pick.Number - 1];
            if (other.Story is not null && ReferenceEquals(picked.Story, other.Story) || other.Series is not null && ReferenceEquals(picked.Series, other.Series)) members++;
        }

        return members;
    }
}
