namespace StaticNews.Engine.Indexing.Related;

/// <summary>
/// What every article leads to. What its author named is known at once; the rest is worked out for all articles when it is first asked for, or, in a preview,
/// taken from an earlier table until somebody has settled this one.
/// </summary>
/// <remarks>Safe on many threads at once.</remarks>
public sealed class RelatedTable
{
    private readonly ImmutableArray<Article> _oldestFirst;
    private readonly ImmutableArray<RelatedChoice>[] _handPicked;
    private readonly RelatedCounts _counts;
    private readonly RouteTable? _routes;
    private readonly Lazy<ImmutableArray<ImmutableArray<RelatedChoice>>> _lists;
    private RelatedTable? _earlier;

    /// <param name="earlier">A settled table of an earlier edition; null: nothing is estimated.</param>
    internal RelatedTable(
        ImmutableArray<Article> oldestFirst,
        ImmutableArray<RelatedChoice>[] handPicked,
        RouteTable? routes,
        RelatedCounts counts,
        RelatedTable? earlier,
        Func<ImmutableArray<ImmutableArray<RelatedChoice>>> choose)
    {
        _oldestFirst = oldestFirst;
        _handPicked = handPicked;
        _routes = routes;
        _counts = counts;
        _earlier = earlier;
        if (earlier is not null) earlier._earlier = null;
        _lists = new(choose);
    }

    /// <summary>Of a newsroom in which nothing is related.</summary>
    public static RelatedTable Empty { get; } = new([], [], null, default, null, static () => []);

    /// <summary>Whether it is worked out. Until then a preview shows what an earlier table said.</summary>
    public bool IsSettled => _lists.IsValueCreated;

    /// <summary>The cards that stand under an article, by article number minus one.</summary>
    public ImmutableArray<Card> this[int at]
    {
        get
        {
            if (!IsSettled && _earlier is { } earlier) return Estimate(at, earlier);
            return at < Lists.Length ? ImmutableArray.CreateRange(_counts.ShownOf(Lists[at]), static choice => choice.Card) : [];
        }
    }

    /// <summary>By article number minus one: the whole list that begins with what stands under the article.</summary>
    public ImmutableArray<ImmutableArray<RelatedChoice>> Lists => _lists.Value;

    /// <summary>The pages elsewhere that an article's author named.</summary>
    public ImmutableArray<Card> ElsewhereOf(Article article)
    {
        if (article.Number > _handPicked.Length || _handPicked[article.Number - 1] is not { IsEmpty: false } named) return [];
        var cards = ImmutableArray.CreateBuilder<Card>();
        foreach (var choice in named)
        {
            if (choice.Card.Host is not null) cards.Add(choice.Card);
        }

        return cards.DrainToImmutable();
    }

    private ImmutableArray<Card> Estimate(int at, RelatedTable earlier)
    {
        var cards = ImmutableArray.CreateBuilder<Card>();
        foreach (var choice in _handPicked[at]) cards.Add(choice.Card);
        foreach (var path in earlier.PicksOf(_oldestFirst[at].Draft.Source.Path, at))
        {
            if (cards.Count >= _counts.Shown) break;
            if (_routes?.FindSource(path)?.Card is { } card && !cards.Contains(card, ReferenceEqualityComparer.Instance)) cards.Add(card);
        }

        return cards.DrainToImmutable();
    }

    // Source paths, since numbers and cards are those of another edition.
    private IEnumerable<string> PicksOf(string path, int likelyAt)
    {
        var at = likelyAt;
        if (at >= _oldestFirst.Length || _oldestFirst[at].Draft.Source.Path != path)
        {
            at = 0;
            while (at < _oldestFirst.Length && _oldestFirst[at].Draft.Source.Path != path) at++;
        }

        if (at == _oldestFirst.Length) yield break;
        foreach (var choice in Lists[at])
        {
            if (choice is { Origin: not RelatedOrigin.HandPicked, Number: > 0 }) yield return _oldestFirst[choice.Number - 1].Draft.Source.Path;
        }
    }
}
