using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Inquiry;

/// <summary>A related article and why it is there.</summary>
/// <param name="IsHandPicked">Whether the author named it; else it was found by tags, story, series, section and time.</param>
public sealed record RelatedReason(Card Card, bool IsHandPicked);
