using StaticNews.Engine.Indexing;
using StaticNews.Engine.Reading;

namespace StaticNews.Engine.Planning;

/// <summary>What every page sees of the site. No counts, no "latest", no build time, or everything would be rendered again after every edit.</summary>
/// <param name="Menu">The sections, then site.yml's own entries.</param>
/// <param name="FooterLinks">The standing pages.</param>
/// <param name="Feeds">The site's own, which every page announces.</param>
/// <param name="Assets">Theme asset path (site.css) to its hashed url.</param>
/// <param name="Finder">The script module that reads the search index; it changes with the program alone. Null without a search.</param>
public sealed record SiteData(
    SiteSettings Settings,
    ImmutableArray<Section> Sections,
    ImmutableArray<NamedLink> Menu,
    ImmutableArray<NamedLink> FooterLinks,
    Picture? Logo,
    Picture? ShareImage,
    ImmutableArray<FeedLink> Feeds,
    FrozenDictionary<string, Route> Assets,
    Route? Finder = null,
    bool HasSeries = false,
    bool HasStories = false,
    bool HasCorrections = false);
