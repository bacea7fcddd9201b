using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>The search page: where its script finds the index, and what a reader without script can use instead.</summary>
/// <param name="Finder">The script module that reads the index.</param>
/// <param name="Manifest">The index's first file.</param>
/// <param name="Tags">The tags with the most articles, by name.</param>
/// <param name="Months">The newest months of the archive, newest first.</param>
public sealed record SearchPageData(Route Finder, Route Manifest, ImmutableArray<Tag> Tags, ImmutableArray<NamedLink> Months) : PageData;
