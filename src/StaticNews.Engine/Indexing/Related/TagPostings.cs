namespace StaticNews.Engine.Indexing.Related;

/// <summary>For each tag the numbers of its articles, from the oldest. What an article sees of them ends before itself, so later articles change nothing.</summary>
internal sealed class TagPostings
{
    private readonly Dictionary<string, List<int>> _numbers = new(StringComparer.Ordinal);

    public TagPostings(ImmutableArray<Article> oldestFirst)
    {
        foreach (var article in oldestFirst)
        {
            foreach (var tag in article.Tags)
            {
                if (!_numbers.TryGetValue(tag.Key, out var numbers)) _numbers[tag.Key] = numbers = [];
                numbers.Add(article.Number);
            }
        }
    }

    /// <summary>All articles of a tag and how many of them come before <paramref name="number"/>.</summary>
    public (List<int> Numbers, int Before) Before(Tag tag, int number)
    {
        var numbers = _numbers[tag.Key];
        var at = numbers.BinarySearch(number);
        return (numbers, at < 0 ? ~at : at);
    }
}
