using StaticNews.Engine.Prose;

namespace StaticNews.Engine.Indexing;

/// <summary>What a link to a source file leads to.</summary>
/// <param name="Route">Null while the target is in no output (a draft, an embargo, an expired article).</param>
/// <param name="Card">The target's card where it is a published article.</param>
/// <param name="Withheld">Why it is not published; <see cref="WithheldReason.None"/> when it is.</param>
public sealed record LinkTarget(Route? Route, Card? Card, ImmutableArray<Heading> Headings, WithheldReason Withheld);
