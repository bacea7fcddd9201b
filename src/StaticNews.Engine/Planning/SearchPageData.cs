using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>The search page: what a reader without script can use instead.</summary>
/// <param name="Tags">The tags with the most articles, by name.</param>
/// <param name="Months">The newest months of the archive, newest first.</param>
public sealed record SearchPageData(ImmutableArray<Tag> Tags, ImmutableArray<NamedLink> Months) : PageData;
