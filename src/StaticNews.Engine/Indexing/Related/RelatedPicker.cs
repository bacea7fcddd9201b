namespace StaticNews.Engine.Indexing.Related;

/// <summary>
/// Picks what an article leads to among earlier ones: the rarer a shared tag was then, and the closer in time, the better.
/// Only articles that have too few before them look ahead.
/// </summary>
internal sealed class RelatedPicker(ImmutableArray<Article> oldestFirst, TagPostings postings)
{
    // A tag that thousands share says little: only its latest articles are candidates, so the cost per article is bounded.
    private const int NewestPerTag = 64;
    private const int SameStory = 6 * 256;
    private const int SameSeries = 4 * 256;
    private const int SameSection = 128;
    private const int DaysToHalve = 180;

    /// <summary>At most <paramref name="count"/> article numbers, best first.</summary>
    public ImmutableArray<int> Pick(Article article, int count)
    {
        var scores = new Dictionary<int, int>();
        foreach (var tag in article.Tags)
        {
            var (numbers, before) = postings.Before(tag, article.Number);
            var rarity = IntegerLog.Of(article.Number + 1) - IntegerLog.Of(before + 1) + 64;
            for (var at = before - 1; at >= Math.Max(0, before - NewestPerTag); at--)
                scores[numbers[at]] = scores.GetValueOrDefault(numbers[at]) + rarity;
        }

        for (var number = article.Number - 1; number >= Math.Max(1, article.Number - NewestPerTag); number--)
            scores.TryAdd(number, 0);
        var picks = Best(article, scores, count);
        return picks.Length >= count ? picks : [.. picks, .. Ahead(article, count - picks.Length)];
    }

    private ImmutableArray<int> Best(Article article, Dictionary<int, int> scores, int count)
    {
        var best = new List<(long Score, int Number)>(scores.Count);
        foreach (var (number, shared) in scores) best.Add((Score(article, oldestFirst[number - 1], shared), number));
        best.Sort(static (left, right) =>
            left.Score != right.Score ? right.Score.CompareTo(left.Score) : right.Number.CompareTo(left.Number));
        return [.. best.Take(count).Select(each => each.Number)];
    }

    private static long Score(Article article, Article other, int shared)
    {
        var isSameStory = article.Story is not null && ReferenceEquals(article.Story, other.Story);
        var score = (long)shared + 1;
        if (isSameStory) score += SameStory;
        if (article.Series is not null && ReferenceEquals(article.Series, other.Series)) score += SameSeries;
        if (article.Section is not null && ReferenceEquals(article.Section, other.Section)) score += SameSection;
        var days = isSameStory ? 0 : Math.Abs((article.Published - other.Published).Days);
        return score * 1_000 * DaysToHalve / (DaysToHalve + days);
    }

    // The oldest articles have nothing before them; what comes right after them never changes.
    private IEnumerable<int> Ahead(Article article, int count) =>
        Enumerable.Range(article.Number + 1, Math.Max(0, Math.Min(count, oldestFirst.Length - article.Number)));
}
