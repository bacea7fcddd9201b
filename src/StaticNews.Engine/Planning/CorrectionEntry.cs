using StaticNews.Engine.Indexing;
using StaticNews.Engine.Reading;

namespace StaticNews.Engine.Planning;

/// <summary>One entry of the corrections ledger and of its feed.</summary>
/// <param name="Name">The correction's name within its article, which no later correction changes: 2026-08-13, 2026-08-13-2.</param>
public sealed record CorrectionEntry(Article Article, Correction Correction, string Name) : FeedItem(Article);
