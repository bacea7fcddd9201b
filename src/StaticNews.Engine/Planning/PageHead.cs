using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>What every page says of itself, in its head and to search engines.</summary>
/// <param name="Title">Without the paper's name; empty on the front page.</param>
/// <param name="Section">The section whose menu entry is current, or null.</param>
/// <param name="Breadcrumbs">From below the front page to the page's parent.</param>
/// <param name="Feeds">Besides the site's own.</param>
public sealed record PageHead(
    string Title,
    string Description,
    Picture? Image,
    Section? Section,
    ImmutableArray<NamedLink> Breadcrumbs,
    ImmutableArray<FeedLink> Feeds,
    bool IsUnindexed);
