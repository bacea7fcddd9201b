using StaticNews.Engine.Indexing;
using StaticNews.Engine.Reading;

namespace StaticNews.Engine.Planning;

/// <summary>Chooses a section's lead and second stories: the desk's first, then a picture, then the newest.</summary>
internal static class SectionFrontPlanner
{
    // A lead that the desk forgot to take down gives way once so many newer articles of the section have come.
    private const int NewestForFront = 12;
    private const int NewestForPicture = 4;
    private const int MostSeconds = 4;
    private const int FewestSeconds = 2;

    /// <param name="newestFirst">The articles of the newest page; null for none.</param>
    public static SectionFront? Of(ReadOnlySpan<Article> newestFirst)
    {
        if (newestFirst.IsEmpty) return null;
        var newest = newestFirst[..Math.Min(NewestForFront, newestFirst.Length)];
        var lead = First(newest, static article => article.Draft.FrontMatter.Front == FrontPlacement.Lead)
            ?? First(newest[..Math.Min(NewestForPicture, newest.Length)], static article => article.Card.Image is not null && !IsSecond(article))
            ?? newest[0];
        var seconds = ImmutableArray.CreateBuilder<Card>(MostSeconds);
        foreach (var article in newest)
        {
            if (IsSecond(article)) Add(article);
        }

        foreach (var article in newest) Add(article);
        if (seconds.Count < FewestSeconds) seconds.Clear();
        var rest = ImmutableArray.CreateBuilder<Card>(newestFirst.Length);
        foreach (var article in newestFirst)
        {
            if (!ReferenceEquals(article, lead) && !Holds(seconds, article.Card)) rest.Add(article.Card);
        }

        return new SectionFront(lead.Card, seconds.DrainToImmutable(), rest.DrainToImmutable());

        void Add(Article article)
        {
            if (seconds.Count < MostSeconds && !ReferenceEquals(article, lead) && !Holds(seconds, article.Card)) seconds.Add(article.Card);
        }
    }

    private static bool IsSecond(Article article) => article.Draft.FrontMatter.Front == FrontPlacement.Second;

    private static Article? First(ReadOnlySpan<Article> articles, Func<Article, bool> fits)
    {
        foreach (var article in articles)
        {
            if (fits(article)) return article;
        }

        return null;
    }

    private static bool Holds(ImmutableArray<Card>.Builder cards, Card card)
    {
        foreach (var each in cards)
        {
            if (ReferenceEquals(each, card)) return true;
        }

        return false;
    }
}
