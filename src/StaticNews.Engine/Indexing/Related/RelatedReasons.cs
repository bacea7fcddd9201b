using StaticNews.Engine.Shared.Terms;

namespace StaticNews.Engine.Indexing.Related;

/// <summary>Why an article leads where it leads. Nothing of it is kept by a build: it is worked out again when somebody asks.</summary>
public static class RelatedReasons
{
    /// <summary>What stands under an article, and why, with points that add up.</summary>
    /// <param name="body">The article's text, which names the words that the newsroom keeps as numbers.</param>
    /// <param name="count">How many are wanted; the site shows <c>related.count</c>.</param>
    public static ImmutableArray<RelatedPick> Of(Newsroom newsroom, Article article, string body, int count, int jobs) =>
        Of(newsroom, article, body, RelatedCounts.Of(newsroom.Settings, count), isWhole: false, jobs);

    /// <summary>What the article's page of all related ones lists, and why.</summary>
    /// <param name="body">As above.</param>
    public static ImmutableArray<RelatedPick> All(Newsroom newsroom, Article article, string body, int jobs) =>
        Of(newsroom, article, body, RelatedCounts.Of(newsroom.Settings, newsroom.Settings.RelatedCount), isWhole: true, jobs);

    private static ImmutableArray<RelatedPick> Of(Newsroom newsroom, Article article, string body, RelatedCounts counts, bool isWhole, int jobs)
    {
        ImmutableArray<Article> oldestFirst = [.. newsroom.Articles.Reverse()];
        var picker = new RelatedPicker(oldestFirst, TermPostings.OfAll(oldestFirst, jobs));
        int[] numbers = [.. oldestFirst.Select(static each => each.Number)];
        var handPicked = RelatedIndexer.HandPicked(oldestFirst, newsroom.Routes, []);
        var choices = RelatedIndexer.Choose(oldestFirst, picker.PickAll(numbers, counts, handPicked, jobs), handPicked, counts)[article.Number - 1];
        if (!isWhole) choices = counts.ShownOf(choices);
        var names = Names(article, body);
        var picks = ImmutableArray.CreateBuilder<RelatedPick>(choices.Length);
        foreach (var choice in choices)
        {
            var parts = choice.Origin switch
            {
                RelatedOrigin.HandPicked => [],
                RelatedOrigin.FollowUp => Parts(picker.QueryOf(oldestFirst[choice.Number - 1]), oldestFirst[choice.Number - 1], article, names),
                _ => Parts(picker.QueryOf(article), article, oldestFirst[choice.Number - 1], names),
            };
            picks.Add(new RelatedPick(choice.Card, choice.Origin, parts.Sum(static part => part.Points), parts));
        }

        return picks.MoveToImmutable();
    }

    private static ImmutableArray<ScorePart> Parts(RelatedQuery query, Article article, Article other, Dictionary<uint, (ScoreKind Kind, string What)> names)
    {
        var parts = new List<ScorePart>();
        foreach (var (id, points) in query.PartsOf(other.Number))
        {
            var (kind, what) = names.GetValueOrDefault(id, (TermId.IsPair(id) ? ScoreKind.Syllables : ScoreKind.Word, ""));
            parts.Add(new ScorePart(kind, what, points));
        }

        var score = RelatedScore.Of(article, other, query.OwnPoints, parts.Sum(static part => part.Points));
        if (score.Story != 0) parts.Add(new ScorePart(ScoreKind.Story, article.Story!.Name, score.Story));
        if (score.Series != 0) parts.Add(new ScorePart(ScoreKind.Series, article.Series!.Name, score.Series));
        if (score.Section != 0) parts.Add(new ScorePart(ScoreKind.Section, article.Section!.Name, score.Section));
        if (score.Age != 0) parts.Add(new ScorePart(ScoreKind.Age, RelatedScore.DaysBetween(article, other).ToString(CultureInfo.InvariantCulture), score.Age));
        return [.. parts.OrderByDescending(static part => part.Points).ThenBy(static part => part.What, StringComparer.Ordinal)];
    }

    // Both articles of a shared term have it, so the words of one name them all.
    private static Dictionary<uint, (ScoreKind Kind, string What)> Names(Article article, string body)
    {
        var names = new Dictionary<uint, (ScoreKind, string)>();
        foreach (var tag in article.Tags) names.TryAdd(TermId.OfTag(tag.Key), (ScoreKind.Tag, tag.Name));
        foreach (var text in (IEnumerable<string>)[article.Card.Title, .. article.Card.Deck, .. article.Tags.Select(static tag => tag.Name), Nfc.Normalize(body)])
        {
            var scanner = new TermScanner(text);
            while (scanner.Next())
            {
                var word = scanner.Word;
                names.TryAdd(TermId.OfWord(word), (ScoreKind.Word, word.ToString()));
                if (!scanner.IsHangul || word.Length < TermScanner.PairedLength) continue;
                for (var at = 1; at < word.Length; at++)
                    names.TryAdd(TermId.OfPair(word[at - 1], word[at]), (ScoreKind.Syllables, word.Slice(at - 1, 2).ToString()));
            }
        }

        return names;
    }
}
