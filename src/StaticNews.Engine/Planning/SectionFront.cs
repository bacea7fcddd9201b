using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>How the newest page of a section opens.</summary>
/// <param name="Seconds">None or two to four.</param>
/// <param name="Rest">The page's other articles, newest first.</param>
public sealed record SectionFront(Card Lead, ImmutableArray<Card> Seconds, ImmutableArray<Card> Rest);
