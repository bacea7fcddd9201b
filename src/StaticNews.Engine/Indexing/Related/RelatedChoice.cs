namespace StaticNews.Engine.Indexing.Related;

/// <summary>What stands under an article, before anybody asks why.</summary>
/// <param name="Number">Of the article; 0 for a page elsewhere.</param>
public sealed record RelatedChoice(Card Card, RelatedOrigin Origin, int Number);
