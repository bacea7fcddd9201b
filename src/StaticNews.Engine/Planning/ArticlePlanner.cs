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
        var bySection = Places(newsroom, newsroom.Sections);
        var bySeries = Places(newsroom, newsroom.Series);
        var byStory = Places(newsroom, newsroom.Stories);
        var crumbs = new Dictionary<Section, ImmutableArray<NamedLink>>(ReferenceEqualityComparer.Instance);
        foreach (var (section, _) in newsroom.Sections) crumbs.Add(section, [new NamedLink(section.Name, section.Route.Path)]);
        foreach (var article in newsroom.Articles)
        {
            var head = HeadOf(article, article.Section is { } own ? crumbs[own] : [], cards.PictureOf(article));
            var (newer, older) = Neighbours(bySection[article.Number]);
            var data = new ArticlePageData(
                article,
                () => newsroom.Related[article.Number - 1],
                newer,
                older,
                NearestInTime(bySeries[article.Number]),
                NearestInTime(byStory[article.Number]),
                newsroom.Translations.TryGetValue(article.Number, out var translations) ? translations : [],
                RelatedPlanner.Plan(plan, article, head.Breadcrumbs));
            plan.AddClaimed(new PlannedPage(article.Route, PageKind.Article, head, data, article.Draft.Source.DisplayPath));
        }
    }

    private static PageHead HeadOf(Article article, ImmutableArray<NamedLink> crumbs, Picture? image) => new(
        article.Card.Title, article.Card.Summary, image, article.Section, crumbs, [], article.Draft.FrontMatter.IsUnindexed);

    // By article number; where an article stands in no list, that has no articles.
    private static (ImmutableArray<Article> List, int At)[] Places<T>(Newsroom newsroom, ImmutableArray<Listing<T>> listings)
    {
        var places = new (ImmutableArray<Article> List, int At)[newsroom.Articles.Length + 1];
        Array.Fill(places, ([], 0));
        foreach (var listing in listings)
        {
            for (var at = 0; at < listing.Articles.Length; at++) places[listing.Articles[at].Number] = (listing.Articles, at);
        }

        return places;
    }

    private static (Card? Newer, Card? Older) Neighbours((ImmutableArray<Article> List, int At) place)
    {
        var newer = place.At > 0 ? place.List[place.At - 1].Card : null;
        var older = place.At + 1 < place.List.Length ? place.List[place.At + 1].Card : null;
        return (newer, older);
    }

    private static ImmutableArray<Card> NearestInTime((ImmutableArray<Article> List, int At) place)
    {
        if (place.List.IsEmpty) return [];
        var first = Math.Clamp(place.At - Nearest / 2, 0, Math.Max(0, place.List.Length - Nearest));
        return [.. place.List.Skip(first).Take(Nearest).Reverse().Select(each => each.Card)];
    }
}
