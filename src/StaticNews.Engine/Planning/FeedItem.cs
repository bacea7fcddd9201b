using StaticNews.Engine.Indexing;
using StaticNews.Engine.Reading;

namespace StaticNews.Engine.Planning;

/// <summary>One entry of a feed: an article, or a correction of it.</summary>
/// <param name="Correction">What was put right; null where the entry is the article itself.</param>
/// <param name="CorrectionName">The correction's name within its article, which no later correction changes: 2026-08-13, 2026-08-13-2.</param>
public sealed record FeedItem(Article Article, Correction? Correction = null, string? CorrectionName = null);
