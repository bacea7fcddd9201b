namespace StaticNews.Engine.Indexing.Search;

/// <summary>The site's search: a static index of its articles, and the script that reads it. FORMAT.md beside this file says what its bytes mean.</summary>
/// <param name="Files">Sorted by name.</param>
/// <param name="Finder">The url of the script, a module.</param>
public sealed record SearchIndex(ImmutableArray<SearchFile> Files, Route Finder)
{
    /// <summary>Where all of its files lie.</summary>
    public const string Folder = "/search/";

    /// <summary>The url of the manifest: the one name that stays.</summary>
    public static readonly Route Manifest = new(Folder + ManifestFile.Name);
}
