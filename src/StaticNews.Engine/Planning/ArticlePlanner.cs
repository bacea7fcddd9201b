using StaticNews.Engine.Indexing;
using StaticNews.Engine.Planning.Pictures;

namespace StaticNews.Engine.Planning;

/// <summary>One page per article, with its neighbours in the section, the series and the story.</summary>
internal static class ArticlePlanner
{
    private const int Nearest = 5;

    public static void Plan(PlanDraft plan, ShareCardPlanner cards)
    {
        var newsroom = plan.Newsroom;
        var bySection = Places(newsroom.Sections);
        var bySeries = Places(newsroom.Series);
        var byStory = Places(newsroom.Stories);
        foreach (var article in newsroom.Articles)
        {
            var head = HeadOf(article, cards.PictureOf(article));
            var (newer, older) = Neighbours(article, bySection);
            var data = new ArticlePageData(
                article,
                () => newsroom.Related[article.Number - 1],
                newer,
                older,
                NearestInTime(article, bySeries),
                NearestInTime(article, byStory),
                newsroom.Translations.TryGetValue(article.Number, out var translations) ? translations : [],
                RelatedPlanner.Plan(plan, article, head.Breadcrumbs));
            plan.AddClaimed(new PlannedPage(article.Route, PageKind.Article, head, data, article.Draft.Source.DisplayPath));
        }
    }

    private static PageHead HeadOf(Article article, Picture? image)
    {
        var crumbs = article.Section is { } section ? [new NamedLink(section.Name, section.Route.Path)] : ImmutableArray<NamedLink>.Empty;
        return new PageHead(
            article.Card.Title, article.Card.Summary, image, article.Section, crumbs, [], article.Draft.FrontMatter.IsUnindexed);
    }

    private static Dictionary<Article, (ImmutableArray<Article> List, int At)> Places<T>(ImmutableArray<Listing<T>> listings)
    {
        var places = new Dictionary<Article, (ImmutableArray<Article>, int)>(ReferenceEqualityComparer.Instance);
        foreach (var listing in listings)
        {
            for (var at = 0; at < listing.Articles.Length; at++) places[listing.Articles[at]] = (listing.Articles, at);
        }

        return places;
    }

    private static (Card? Newer, Card? Older) Neighbours(Article article, Dictionary<Article, (ImmutableArray<Article> List, int At)> places)
    {
        if (!places.TryGetValue(article, out var place)) return (null, null);
        var newer = place.At > 0 ? place.List[place.At - 1].Card : null;
        var older = place.At + 1 < place.List.Length ? place.List[place.At + 1].Card : null;
        return (newer, older);
    }

    private static ImmutableArray<Card> NearestInTime(Article article, Dictionary<Article, (ImmutableArray<Article> List, int At)> places)
    {
        if (!places.TryGetValue(article, out var place)) return [];
        var first = Math.Clamp(place.At - Nearest / 2, 0, Math.Max(0, place.List.Length - Nearest));
        return [.. place.List.Skip(first).Take(Nearest).Reverse().Select(each => each.Card)];
    }
}
