namespace StaticNews.Engine.Indexing.Related;

/// <summary>What every article leads to: what its author named is known at once, the rest is worked out for all of them when it is first asked for.</summary>
/// <remarks>Safe on many threads at once.</remarks>
public sealed class RelatedTable
{
    private readonly ImmutableArray<RelatedChoice>[] _handPicked;
    private readonly RelatedCounts _counts;
    private readonly Lazy<ImmutableArray<ImmutableArray<RelatedChoice>>> _lists;

    internal RelatedTable(ImmutableArray<RelatedChoice>[] handPicked, RelatedCounts counts, Func<ImmutableArray<ImmutableArray<RelatedChoice>>> choose)
    {
        _handPicked = handPicked;
        _counts = counts;
        _lists = new(choose);
    }

    /// <summary>Of a newsroom in which nothing is related.</summary>
    public static RelatedTable Empty { get; } = new([], default, static () => []);

    /// <summary>The cards that stand under an article, by article number minus one.</summary>
    public ImmutableArray<Card> this[int at] =>
        at < Lists.Length ? ImmutableArray.CreateRange(_counts.ShownOf(Lists[at]), static choice => choice.Card) : [];

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
}
