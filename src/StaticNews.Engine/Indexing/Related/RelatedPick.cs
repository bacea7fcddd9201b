namespace StaticNews.Engine.Indexing.Related;

/// <summary>A related article and why it is one.</summary>
/// <param name="Score">The sum of the parts. Zero for hand-picked ones, and for the latest of the section where nothing else was left.</param>
/// <param name="Parts">Most points first.</param>
public sealed record RelatedPick(Card Card, RelatedOrigin Origin, long Score, ImmutableArray<ScorePart> Parts);
