using StaticNews.Engine.Reading;

namespace StaticNews.Engine.Indexing.Related;

/// <summary>Related articles of the whole newsroom: hand-picked ones first, then one follow-up, then earlier articles.</summary>
internal static class RelatedIndexer
{
    // Only the first articles that lead back to one are considered as its follow-up, so that an old page changes a few times and then never again.
    private const int FollowUps = 4;

    /// <summary>By article number minus one.</summary>
    public static Checked<ImmutableArray<ImmutableArray<Card>>> Index(
        ImmutableArray<Article> oldestFirst, RouteTable routes, int count, int jobs)
    {
        var picker = new RelatedPicker(oldestFirst, new TagPostings(oldestFirst));
        var picks = new ImmutableArray<int>[oldestFirst.Length];
        Parallel.For(0, picks.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs }, at =>
            picks[at] = picker.Pick(oldestFirst[at], count));

        var followUps = FindFollowUps(picks);
        var diagnostics = new List<Diagnostic>();
        var related = ImmutableArray.CreateBuilder<ImmutableArray<Card>>(picks.Length);
        foreach (var article in oldestFirst)
        {
            var cards = HandPicked(article, routes, diagnostics);
            var followUp = followUps[article.Number - 1];
            var numbers = followUp == 0 ? picks[article.Number - 1] : picks[article.Number - 1].Insert(0, followUp);
            foreach (var number in numbers)
            {
                if (cards.Count >= count) break;
                AddOnce(cards, oldestFirst[number - 1].Card);
            }

            related.Add([.. cards]);
        }

        return new(related.MoveToImmutable(), [.. diagnostics]);
    }

    /// <summary>For each article the later one that has it highest among its picks, or 0.</summary>
    private static int[] FindFollowUps(ImmutableArray<int>[] picks)
    {
        var followUps = new int[picks.Length];
        var ranks = new int[picks.Length];
        var seen = new int[picks.Length];
        for (var at = 0; at < picks.Length; at++)
        {
            for (var rank = 0; rank < picks[at].Length; rank++)
            {
                var earlier = picks[at][rank] - 1;
                if (earlier >= at || seen[earlier]++ >= FollowUps) continue;
                if (followUps[earlier] != 0 && ranks[earlier] <= rank) continue;
                followUps[earlier] = at + 1;
                ranks[earlier] = rank;
            }
        }

        return followUps;
    }

    private static List<Card> HandPicked(Article article, RouteTable routes, List<Diagnostic> diagnostics)
    {
        var cards = new List<Card>();
        foreach (var entry in article.Draft.FrontMatter.Related)
        {
            if (Resolve(article, entry, routes, diagnostics) is { } card) AddOnce(cards, card);
        }

        return cards;
    }

    private static void AddOnce(List<Card> cards, Card card)
    {
        foreach (var each in cards)
        {
            if (ReferenceEquals(each, card)) return;
        }

        cards.Add(card);
    }

    private static Card? Resolve(Article article, RelatedEntry entry, RouteTable routes, List<Diagnostic> diagnostics)
    {
        if (PictureLookup.IsElsewhere(entry.Target)) return CardMaker.Elsewhere(entry);
        var source = article.Draft.Source;
        var path = SourcePath.Resolve(source.Path, UrlText.Decode(entry.Target));
        var target = path is null ? null : routes.FindWritten(path);
        if (target is null)
        {
            var nearest = path is null ? null : Nearest.Find(path, routes.Sources.Where(each => each != source.Path));
            diagnostics.Add(NewsroomRules.UnknownRelated.At(source.At(entry.Span), [entry.Target], nearest is null ? null : RelativePath.From(source.Path, nearest)));
        }
        else if (target.Card is null)
        {
            diagnostics.Add(NewsroomRules.WithheldRelated.At(source.At(entry.Span), [entry.Target]));
        }
        else if (ReferenceEquals(target.Card, article.Card))
        {
            diagnostics.Add(NewsroomRules.RelatedToItself.At(source.At(entry.Span), [entry.Target]));
            return null;
        }

        return target?.Card;
    }
}
