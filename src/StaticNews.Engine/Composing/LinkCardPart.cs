using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Composing;

/// <summary>A paragraph that is only a link to an article; the theme's partials/link_card renders it.</summary>
public sealed record LinkCardPart(Card Card) : BodyPart;
