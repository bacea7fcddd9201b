using StaticNews.Engine.Indexing;
using StaticNews.Engine.Reading;

namespace StaticNews.Engine.Planning;

/// <summary>The front page: the desk's choice first, and a good page without one.</summary>
internal static class HomePlanner
{
    // A lead that the desk forgot to take down gives way once this many newer articles have come.
    private const int NewestForFront = 40;
    private const int NewestForLead = 12;
    private const int SecondCount = 4;
    private const int RowCount = 4;
    private const int LatestCount = 8;
    private const int CorrectedCount = 3;
    private const int SeriesCount = 4;

    public static void Plan(PlanDraft plan)
    {
        var newsroom = plan.Newsroom;
        var used = new HashSet<Article>(ReferenceEqualityComparer.Instance);
        var chosen = Chosen(newsroom, plan);
        var lead = chosen.FirstOrDefault(article => !IsSecond(article)) ?? WithPicture(newsroom.Articles) ?? newsroom.Articles.FirstOrDefault();
        if (lead is not null) used.Add(lead);
        var seconds = Take(chosen.Concat(newsroom.Articles), SecondCount, used);
        var latest = Take(newsroom.Articles, LatestCount, new HashSet<Article>(used, ReferenceEqualityComparer.Instance));
        var rows = ImmutableArray.CreateBuilder<HomeRow>();
        foreach (var section in newsroom.Sections)
        {
            var cards = PictureFirst(Take(section.Articles, RowCount, used));
            if (!cards.IsEmpty) rows.Add(new HomeRow(section.Subject, cards));
        }

        var series = newsroom.Series.Take(SeriesCount).Select(static each => IndexPlanner.PartsEntry(each, each.Subject.Name, each.Subject.Route));
        var corrected = CorrectionsPlanner.Entries(newsroom.Articles).Where(entry => entry.Correction.IsMending).Take(CorrectedCount);
        var settings = newsroom.Settings;
        var head = new PageHead("", settings.Description ?? settings.Tagline ?? settings.Name, lead?.Card.Image, null, [], [], false);
        var now = settings.Zone.Show(newsroom.Now);
        var today = new DateTimeOffset(now.Date, now.Offset);
        plan.AddClaimed(new PlannedPage(
            Route.Home,
            PageKind.Home,
            head,
            new HomePageData(today, lead?.Card, seconds, rows.ToImmutable(), latest, [.. series], [.. corrected])));
    }

    private static List<Article> Chosen(Newsroom newsroom, PlanDraft plan)
    {
        var chosen = new List<Article>();
        foreach (var path in newsroom.Settings.Front)
        {
            var article = newsroom.Articles.FirstOrDefault(each => each.Draft.Source.Path == path.Value);
            if (article is not null) chosen.Add(article);
            else plan.Report(NewsroomRules.UnknownFront.At(new Place(plan.SettingsPath, path.Span), [path.Value]));
        }

        var newest = newsroom.Articles.AsSpan()[..Math.Min(NewestForFront, newsroom.Articles.Length)];
        foreach (var article in newest)
        {
            if (article.Draft.FrontMatter.Front == FrontPlacement.Lead) chosen.Add(article);
        }

        foreach (var article in newest)
        {
            if (IsSecond(article)) chosen.Add(article);
        }

        return chosen;
    }

    private static bool IsSecond(Article article) => article.Draft.FrontMatter.Front == FrontPlacement.Second;

    private static Article? WithPicture(ImmutableArray<Article> articles) =>
        articles.Take(NewestForLead).FirstOrDefault(article => article.Card.Image is not null);

    // A row shows its first article large: a picture makes the page, if a recent article has one.
    private static ImmutableArray<Card> PictureFirst(ImmutableArray<Card> cards)
    {
        var pictured = cards.FirstOrDefault(card => card.Image is not null);
        return pictured is null ? cards : cards.Remove(pictured, ReferenceEqualityComparer.Instance).Insert(0, pictured);
    }

    private static ImmutableArray<Card> Take(IEnumerable<Article> articles, int count, HashSet<Article> used)
    {
        var cards = ImmutableArray.CreateBuilder<Card>(count);
        foreach (var article in articles)
        {
            if (cards.Count == count) break;
            if (used.Add(article)) cards.Add(article.Card);
        }

        return cards.DrainToImmutable();
    }
}
