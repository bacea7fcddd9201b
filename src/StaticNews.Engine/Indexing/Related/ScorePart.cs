namespace StaticNews.Engine.Indexing.Related;

/// <summary>One reason for a score.</summary>
/// <param name="What">The word, the tag, the name of the story, series or section; the number of days for <see cref="ScoreKind.Age"/>.</param>
public sealed record ScorePart(ScoreKind Kind, string What, long Points);
