using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>A section's row on the front page.</summary>
public sealed record HomeRow(Section Section, ImmutableArray<Card> Articles);
