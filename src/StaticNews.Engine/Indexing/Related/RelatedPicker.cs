namespace StaticNews.Engine.Indexing.Related;

/// <summary>
/// Picks what an article leads to by itself: what its text, tags, story, series and section share with earlier articles. It sees no later one,
/// the paper's first articles aside, so what it picks never changes.
/// </summary>
internal sealed class RelatedPicker
{
    private const int Spare = 12;
    internal const int NewestOfGroup = 32;
    private const int LongestSearch = 48;

    private readonly ImmutableArray<Article> _oldestFirst;
    private readonly TermPostings _postings;
    private readonly RewriteCheck _rewrites;
    private readonly EarlierMembers _sections;
    private readonly EarlierMembers _series;
    private readonly EarlierMembers _stories;

    public RelatedPicker(ImmutableArray<Article> oldestFirst, TermPostings postings)
    {
        _oldestFirst = oldestFirst;
        _postings = postings;
        _rewrites = new RewriteCheck(oldestFirst, postings);
        _sections = new EarlierMembers(oldestFirst, static article => article.Section);
        _series = new EarlierMembers(oldestFirst, static article => article.Series);
        _stories = new EarlierMembers(oldestFirst, static article => article.Story);
    }

    public RelatedQuery QueryOf(Article article) => new(article.Number, _postings, _oldestFirst.Length);

    /// <summary>Of the articles with these numbers, in their order.</summary>
    public Picked[] PickAll(ReadOnlySpan<int> numbers, RelatedCounts counts, ImmutableArray<RelatedChoice>[] handPicked, int jobs)
    {
        var asked = numbers.ToArray();
        var picked = new Picked[asked.Length];
        Parallel.For(
            0,
            picked.Length,
            new ParallelOptions { MaxDegreeOfParallelism = jobs },
            () => new PointTable(_oldestFirst.Length),
            (at, _, points) =>
            {
                picked[at] = Pick(_oldestFirst[asked[at] - 1], counts, handPicked[asked[at] - 1], points);
                return points;
            },
            static _ => { });
        return picked;
    }

    /// <summary>Best first; none of those that the author already named. One more than wanted, since the follow-up may be among them.</summary>
    private Picked Pick(Article article, RelatedCounts counts, ImmutableArray<RelatedChoice> handPicked, PointTable points)
    {
        var query = QueryOf(article);
        query.Score(points);
        foreach (var number in _stories.Before(article.Number, NewestOfGroup)) points.Touch(number);
        foreach (var number in _series.Before(article.Number, NewestOfGroup)) points.Touch(number);
        var pool = new CandidatePool(counts.Listed + 1 + Spare);
        var bonus = article.Story is null && article.Series is null ? 0 : RelatedScore.HighestBonus(query.OwnPoints);
        foreach (var number in points.Touched)
        {
            if (number == article.Number || !pool.MayTake(points[number], bonus)) continue;
            pool.Add(new ScoredArticle(number, RelatedScore.Of(article, _oldestFirst[number - 1], query.OwnPoints, points[number]).Total, query.OwnPoints));
        }

        points.Clear();
        var picks = new PickList(article, counts.Shown + 1, counts.Listed + 1, handPicked, _oldestFirst, _rewrites);
        picks.AddBest(pool.BestFirst);
        Fill(picks, article, query.Last);
        return picks.ToPicked();
    }

    // Where nothing is related, the latest of the section, then of the paper; the first articles look ahead.
    private void Fill(PickList picks, Article article, int last)
    {
        foreach (var number in _sections.Before(article.Number, LongestSearch)) picks.Fill(number);
        for (var number = article.Number - 1; number >= Math.Max(1, article.Number - LongestSearch); number--) picks.Fill(number);
        for (var number = article.Number + 1; number <= last; number++) picks.Fill(number);
    }
}
