namespace StaticNews.Engine.Writing;

/// <summary>What an earlier build left at each planned path, and what this one leaves there. Safe on many threads, each path being one thread's.</summary>
internal sealed class OutputLedger
{
    /// <summary>Of no plan.</summary>
    public static readonly OutputLedger Empty = new("", [], [], []);

    private readonly string _fullPath;
    private readonly Dictionary<string, int> _places;
    private readonly WrittenFile[] _files;
    private readonly bool[] _isKnown;
    private readonly bool[] _isListed;

    /// <param name="listed">Every path of the earlier build.</param>
    /// <param name="left">What is known of them.</param>
    public OutputLedger(string fullPath, ImmutableArray<string> plannedPaths, ImmutableArray<string> listed, ImmutableArray<WrittenFile> left)
    {
        _fullPath = fullPath;
        _places = new Dictionary<string, int>(plannedPaths.Length, StringComparer.Ordinal);
        _files = new WrittenFile[plannedPaths.Length];
        _isKnown = new bool[plannedPaths.Length];
        _isListed = new bool[plannedPaths.Length];
        for (var at = 0; at < plannedPaths.Length; at++)
        {
            _places.Add(plannedPaths[at], at);
            _files[at] = new WrittenFile(plannedPaths[at], default, 0);
        }

        foreach (var path in listed)
        {
            if (_places.TryGetValue(path, out var at)) _isListed[at] = true;
        }

        foreach (var file in left)
        {
            if (!_places.TryGetValue(file.Path, out var at)) continue;
            _files[at] = file;
            _isKnown[at] = true;
        }
    }

    /// <summary>The planned paths that the earlier build did not list.</summary>
    public IEnumerable<string> Unlisted => _files.Where((_, at) => !_isListed[at]).Select(static file => file.Path);

    /// <summary>Whether the earlier build listed the path, so that its folder is likely there.</summary>
    public bool IsListed(string path) => _isListed[_places[path]];

    /// <summary>What lies at every planned path once the build is done.</summary>
    public IReadOnlyList<WrittenFile> Files => _files;

    public bool IsPlanned(string path) => _places.ContainsKey(path);

    /// <summary>Whether the file is as the earlier build left it, and that with this content. One look at the disk's listing, nothing opened.</summary>
    public bool Holds(string path, FileContent content)
    {
        var at = _places[path];
        return _isKnown[at] && _files[at].Content == content && _files[at].IsUntouched(_fullPath);
    }

    /// <summary>The length of a file, named by what it was made of, that the earlier build left and nobody touched; null where there is none.</summary>
    public long? Keeps(string path)
    {
        var at = _places[path];
        if (!_isListed[at]) return null;
        if (_isKnown[at]) return _files[at].IsUntouched(_fullPath) ? _files[at].Content.Length : null;
        var file = new FileInfo(Path.Combine(_fullPath, path));
        if (!file.Exists || file.Length == 0) return null;
        Note(new WrittenFile(path, new FileContent(file.Length, default), file.LastWriteTimeUtc.Ticks));
        return file.Length;
    }

    public void Note(WrittenFile file) => _files[_places[file.Path]] = file;
}
