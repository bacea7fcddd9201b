using StaticNews.Engine.Shared.Memos;

namespace StaticNews.Engine.Indexing.Related;

/// <summary>Related articles of the whole newsroom: hand-picked ones first, then one follow-up, then earlier articles.</summary>
internal static class RelatedIndexer
{
    /// <summary>What authors named is looked up here; the rest waits until the table is asked.</summary>
    /// <param name="earlier">See <see cref="RelatedTable"/>.</param>
    /// <param name="memos">Where earlier picks lie; null: there are none.</param>
    public static Checked<RelatedTable> Index(
        ImmutableArray<Article> oldestFirst, RouteTable routes, RelatedCounts counts, RelatedTable? earlier, IMemoStore? memos, int jobs)
    {
        var diagnostics = new List<Diagnostic>();
        var handPicked = HandPicked(oldestFirst, routes, diagnostics);
        return new(new RelatedTable(oldestFirst, handPicked, routes, counts, earlier, Work), [.. diagnostics]);

        ImmutableArray<ImmutableArray<RelatedChoice>> Work() =>
            counts.Listed == 0 ? [.. handPicked] : Choose(oldestFirst, PickRound.Pick(oldestFirst, handPicked, counts, memos, jobs), handPicked, counts);
    }

    /// <summary>What the authors named, by article number minus one.</summary>
    public static ImmutableArray<RelatedChoice>[] HandPicked(ImmutableArray<Article> oldestFirst, RouteTable routes, List<Diagnostic> diagnostics)
    {
        var numbers = new Dictionary<Card, int>(oldestFirst.Length, ReferenceEqualityComparer.Instance);
        foreach (var article in oldestFirst) numbers.Add(article.Card, article.Number);
        var handPicked = new ImmutableArray<RelatedChoice>[oldestFirst.Length];
        foreach (var article in oldestFirst) handPicked[article.Number - 1] = HandPicks.Of(article, routes, numbers, diagnostics);
        return handPicked;
    }

    /// <summary>By article number minus one; of each list the part that an article shows is what <see cref="RelatedCounts.ShownOf"/> says.</summary>
    public static ImmutableArray<ImmutableArray<RelatedChoice>> Choose(
        ImmutableArray<Article> oldestFirst, Picked[] picked, ImmutableArray<RelatedChoice>[] handPicked, RelatedCounts counts)
    {
        var picks = Array.ConvertAll(picked, static each => each.Picks);
        var followUps = FollowUps.Find(handPicked, picks, counts);
        var choices = ImmutableArray.CreateBuilder<ImmutableArray<RelatedChoice>>(oldestFirst.Length);
        for (var at = 0; at < picks.Length; at++) choices.Add(Join(oldestFirst, at + 1, handPicked[at], followUps[at], picks[at], counts));
        return choices.MoveToImmutable();
    }

    private static ImmutableArray<RelatedChoice> Join(
        ImmutableArray<Article> oldestFirst, int own, ImmutableArray<RelatedChoice> handPicked, int followUp, ImmutableArray<ScoredArticle> picks, RelatedCounts counts)
    {
        if (handPicked.Length >= counts.Listed) return handPicked;
        var choices = ImmutableArray.CreateBuilder<RelatedChoice>(counts.Listed);
        choices.AddRange(handPicked);
        if (followUp != 0) AddOnce(followUp, RelatedOrigin.FollowUp);
        foreach (var pick in picks)
        {
            if (choices.Count < counts.Shown || choices.Count < counts.Listed && pick.IsTelling) AddOnce(pick.Number, pick.Number < own ? RelatedOrigin.Earlier : RelatedOrigin.Later);
        }

        return choices.DrainToImmutable();

        void AddOnce(int number, RelatedOrigin origin)
        {
            foreach (var choice in choices)
            {
                if (choice.Number == number) return;
            }

            choices.Add(new RelatedChoice(oldestFirst[number - 1].Card, origin, number));
        }
    }
}
