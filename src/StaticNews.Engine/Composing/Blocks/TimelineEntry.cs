namespace StaticNews.Engine.Composing.Blocks;

/// <summary>What happened, and when.</summary>
/// <param name="Label">The date as the author wrote it, or what stands in its place; null for none.</param>
/// <param name="MachineDate">The date for the time element, as exact as it was written; null where none can be read.</param>
public sealed record TimelineEntry(string? Label, string? MachineDate, ImmutableArray<BodyPart> Parts);
