using StaticNews.Engine.Indexing;
using StaticNews.Engine.Planning;

namespace StaticNews.Engine.Inquiry;

/// <summary>Which articles a page shows as its own matter: those of lists, feeds and the front page, not those that an article leads on to.</summary>
internal static class PageContents
{
    /// <summary>In the page's order, each once.</summary>
    public static IEnumerable<Card> CardsOf(PageData data) => data switch
    {
        ListPageData list => list.Articles,
        FeedPageData feed => feed.Items.Select(static item => item.Article.Card),
        CorrectionsPageData corrections => corrections.Entries.Select(static entry => entry.Article.Card),
        HomePageData home => CardsOf(home),
        _ => [],
    };

    private static IEnumerable<Card> CardsOf(HomePageData home) =>
        (home.Lead is { } lead ? new[] { lead } : [])
            .Concat(home.Seconds)
            .Concat(home.Sections.SelectMany(static row => row.Articles))
            .Concat(home.Latest)
            .Concat(home.Corrected.Select(static entry => entry.Article.Card))
            .Distinct(ReferenceEqualityComparer.Instance)
            .Cast<Card>();
}
