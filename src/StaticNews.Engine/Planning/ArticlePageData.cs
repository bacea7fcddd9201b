using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>One article with its neighbours. The body is composed while the page is rendered.</summary>
/// <param name="FindRelated">Gives the cards under the article; a preview works them out only here.</param>
/// <param name="Newer">The next newer article of its section.</param>
/// <param name="Older">The next older article of its section.</param>
/// <param name="SeriesNearest">Up to five articles of its series nearest in time, oldest first, this one included.</param>
/// <param name="StoryNearest">The same of its running story.</param>
/// <param name="Translations">The article in all its languages, itself included; empty where there is one only.</param>
/// <param name="RelatedPage">The page of all related articles, or null.</param>
public sealed record ArticlePageData(
    Article Article,
    Func<ImmutableArray<Card>> FindRelated,
    Card? Newer,
    Card? Older,
    ImmutableArray<Card> SeriesNearest,
    ImmutableArray<Card> StoryNearest,
    ImmutableArray<Translation> Translations,
    Route? RelatedPage = null) : PageData
{
    /// <summary>The cards under the article.</summary>
    public ImmutableArray<Card> Related => FindRelated();
}
