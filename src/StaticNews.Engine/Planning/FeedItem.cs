using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>One entry of a feed: the article itself where it is no <see cref="CorrectionEntry"/>.</summary>
public record FeedItem(Article Article);
