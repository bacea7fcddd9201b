using StaticNews.Engine.Reading;

namespace StaticNews.Engine.Indexing;

/// <summary>A published article in its place in the newsroom.</summary>
/// <param name="Number">Counted from the oldest, from 1, so that what is old stays as it is.</param>
public sealed record Article(
    int Number,
    Draft Draft,
    Route Route,
    DateTimeOffset Published,
    Section? Section,
    ImmutableArray<Tag> Tags,
    ImmutableArray<Reporter> Reporters,
    Series? Series,
    Story? Story,
    Card Card);
