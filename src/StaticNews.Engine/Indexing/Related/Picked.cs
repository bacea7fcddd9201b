namespace StaticNews.Engine.Indexing.Related;

/// <summary>What an article leads to by itself, best first, and the numbers of those that were looked at and left out.</summary>
internal readonly record struct Picked(ImmutableArray<ScoredArticle> Picks, ImmutableArray<int> PassedOver);
