namespace StaticNews.Engine.Indexing.Related;

/// <summary>Related articles of the whole newsroom: hand-picked ones first, then one follow-up, then earlier articles.</summary>
internal static class RelatedIndexer
{
    /// <summary>By article number minus one.</summary>
    public static Checked<ImmutableArray<ImmutableArray<Card>>> Index(
        ImmutableArray<Article> oldestFirst, RouteTable routes, int count, int jobs)
    {
        var diagnostics = new List<Diagnostic>();
        var choices = Choose(oldestFirst, new RelatedPicker(oldestFirst, jobs), routes, count, jobs, diagnostics);
        var cards = ImmutableArray.CreateBuilder<ImmutableArray<Card>>(choices.Length);
        foreach (var each in choices) cards.Add(ImmutableArray.CreateRange(each, static choice => choice.Card));
        return new(cards.MoveToImmutable(), [.. diagnostics]);
    }

    /// <summary>The same with where each comes from.</summary>
    public static ImmutableArray<ImmutableArray<RelatedChoice>> Choose(
        ImmutableArray<Article> oldestFirst, RelatedPicker picker, RouteTable routes, int count, int jobs, List<Diagnostic> diagnostics)
    {
        var numbers = new Dictionary<Card, int>(oldestFirst.Length, ReferenceEqualityComparer.Instance);
        foreach (var article in oldestFirst) numbers.Add(article.Card, article.Number);
        var handPicked = new ImmutableArray<RelatedChoice>[oldestFirst.Length];
        foreach (var article in oldestFirst) handPicked[article.Number - 1] = HandPicks.Of(article, routes, numbers, diagnostics);

        // One more than are shown, since the follow-up may be among them.
        var picks = new ImmutableArray<ScoredArticle>[oldestFirst.Length];
        Parallel.For(
            0,
            picks.Length,
            new ParallelOptions { MaxDegreeOfParallelism = jobs },
            () => new PointTable(oldestFirst.Length),
            (at, _, points) =>
            {
                picks[at] = picker.Pick(oldestFirst[at], count + 1, handPicked[at], points);
                return points;
            },
            static _ => { });

        var followUps = FollowUps.Find(handPicked, picks);
        var choices = ImmutableArray.CreateBuilder<ImmutableArray<RelatedChoice>>(oldestFirst.Length);
        for (var at = 0; at < picks.Length; at++) choices.Add(Join(oldestFirst, at + 1, handPicked[at], followUps[at], picks[at], count));
        return choices.MoveToImmutable();
    }

    private static ImmutableArray<RelatedChoice> Join(
        ImmutableArray<Article> oldestFirst, int own, ImmutableArray<RelatedChoice> handPicked, int followUp, ImmutableArray<ScoredArticle> picks, int count)
    {
        if (handPicked.Length >= count) return handPicked;
        var choices = ImmutableArray.CreateBuilder<RelatedChoice>(count);
        choices.AddRange(handPicked);
        if (followUp != 0) AddOnce(followUp, RelatedOrigin.FollowUp);
        foreach (var pick in picks)
        {
            if (choices.Count < count) AddOnce(pick.Number, pick.Number < own ? RelatedOrigin.Earlier : RelatedOrigin.Later);
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
