namespace StaticNews.Engine.Indexing.Search;

/// <summary>The site's search: a static index of its articles, and the script that reads it. FORMAT.md beside this file says what its bytes mean.</summary>
/// <remarks>The files are made when they are first asked for. Safe on many threads at once.</remarks>
public sealed class SearchIndex
{
    /// <summary>Where all of its files lie.</summary>
    public const string Folder = "/search/";

    /// <summary>The url of the manifest: the one name that stays.</summary>
    public static readonly Route Manifest = new(Folder + ManifestFile.Name);

    private readonly Lazy<ImmutableArray<SearchFile>> _files;

    internal SearchIndex(Func<ImmutableArray<SearchFile>> makeFiles, Route finder, bool isOnRequest)
    {
        _files = new(makeFiles);
        Finder = finder;
        IsOnRequest = isOnRequest;
    }

    /// <summary>Sorted by name.</summary>
    public ImmutableArray<SearchFile> Files => _files.Value;

    /// <summary>The url of the script, a module.</summary>
    public Route Finder { get; }

    /// <summary>Whether the plan names only the manifest and the script, and the other files are to be found here.</summary>
    public bool IsOnRequest { get; }

    /// <summary>The bytes of the file at a url of the site (/search/p0-….bin), or null.</summary>
    public byte[]? Find(string path)
    {
        if (!path.StartsWith(Folder, StringComparison.Ordinal)) return null;
        var name = path[Folder.Length..];
        return Files.FirstOrDefault(file => file.Name == name)?.Bytes;
    }
}
