using StaticNews.Engine.Indexing.Related;
using StaticNews.Engine.Indexing.Search;
using StaticNews.Engine.Reading;

namespace StaticNews.Engine.Indexing;

/// <summary>The edition's content in order: everything published at the build's now, and nothing else.</summary>
/// <param name="Articles">Newest first; ties by path.</param>
/// <param name="Sections">In the menu's order; sections without articles included.</param>
/// <param name="Tags">By name.</param>
/// <param name="Reporters">By name; registered reporters without articles included.</param>
/// <param name="Related">What each article leads to.</param>
/// <param name="Translations">By article number: the article in all its languages, where there is more than one.</param>
/// <param name="Now">The build's moment.</param>
/// <param name="NextChange">The next moment at which the site would change by itself (an embargo, an expiry), or null.</param>
public sealed record Newsroom(
    SiteSettings Settings,
    ImmutableArray<Article> Articles,
    ImmutableArray<Listing<Section>> Sections,
    ImmutableArray<Listing<Tag>> Tags,
    ImmutableArray<Listing<Reporter>> Reporters,
    ImmutableArray<Listing<Series>> Series,
    ImmutableArray<Listing<Story>> Stories,
    ImmutableArray<StandingPage> Pages,
    RelatedTable Related,
    FrozenDictionary<int, ImmutableArray<Translation>> Translations,
    RouteTable Routes,
    PictureTable Pictures,
    DateTimeOffset Now,
    DateTimeOffset? NextChange)
{
    /// <summary>By article number minus one: the whole list that begins with its <see cref="Related"/>. Empty where the site has no pages of them.</summary>
    public ImmutableArray<ImmutableArray<RelatedChoice>> RelatedLists => Settings.HasRelatedPages ? Related.Lists : [];

    /// <summary>The files of the site's search; null where the site has none.</summary>
    public SearchIndex? Search { get; init; }
}
