using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>What a list is of, and what all its pages say of themselves.</summary>
internal sealed record ListSubject(
    string Name,
    string Description,
    Route Route,
    object Subject,
    ImmutableArray<NamedLink> Breadcrumbs,
    Route? Feed,
    Section? Section = null,
    Picture? Image = null,
    bool IsUnindexed = false);
