using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>A feed: the newest articles of the site or of one list, or the newest corrections.</summary>
/// <param name="Page">The page whose articles it carries.</param>
/// <param name="Items">Newest first, already cut to the feed's size.</param>
/// <param name="HasFullText">Whether items carry the whole body or only the summary.</param>
public sealed record FeedPageData(string Name, Route Page, ImmutableArray<FeedItem> Items, bool HasFullText, FeedFormat Format) : PageData;
