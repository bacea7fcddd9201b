using StaticNews.Engine.Indexing;
using StaticNews.Engine.Indexing.Related;

namespace StaticNews.Engine.Planning;

/// <summary>One entry of a page of related articles.</summary>
/// <param name="Other">The article itself; null for a page elsewhere.</param>
public sealed record RelatedRow(Card Card, RelatedOrigin Origin, Article? Other);
