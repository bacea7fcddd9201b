namespace StaticNews.Engine.Indexing.Related;

/// <summary>The earlier articles of an article's section, series or story, from the latest. Articles without one have none.</summary>
internal sealed class EarlierMembers
{
    // By article number: the number of the one before it in its group, or 0.
    private readonly int[] _previous;

    public EarlierMembers(ImmutableArray<Article> oldestFirst, Func<Article, object?> groupOf)
    {
        _previous = new int[oldestFirst.Length + 1];
        var latest = new Dictionary<object, int>(ReferenceEqualityComparer.Instance);
        foreach (var article in oldestFirst)
        {
            if (groupOf(article) is not { } group) continue;
            _previous[article.Number] = latest.GetValueOrDefault(group);
            latest[group] = article.Number;
        }
    }

    public IEnumerable<int> Before(int number, int most)
    {
        for (var at = _previous[number]; at != 0 && most > 0; at = _previous[at], most--) yield return at;
    }
}
