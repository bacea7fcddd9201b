namespace StaticNews.Engine.Writing;

/// <summary>What an earlier build left at each planned path, and what this one leaves there. Safe on many threads, each path being one thread's.</summary>
internal sealed class OutputLedger
{
    /// <summary>Of no plan.</summary>
    public static readonly OutputLedger Empty = new("", [], new OutputMarker(false, []), isTrusted: false);

    private readonly string _fullPath;
    private readonly Dictionary<string, int> _places;
    private readonly WrittenFile[] _files;
    private readonly bool[] _isKnown;

    /// <param name="isTrusted">Whether an earlier build's files may be taken for what it says of them.</param>
    public OutputLedger(string fullPath, ImmutableArray<string> plannedPaths, OutputMarker earlier, bool isTrusted)
    {
        _fullPath = fullPath;
        _places = new Dictionary<string, int>(plannedPaths.Length, StringComparer.Ordinal);
        _files = new WrittenFile[plannedPaths.Length];
        _isKnown = new bool[plannedPaths.Length];
        for (var at = 0; at < plannedPaths.Length; at++)
        {
            _places.Add(plannedPaths[at], at);
            _files[at] = new WrittenFile(plannedPaths[at], default, 0);
        }

        var known = 0;
        foreach (var file in earlier.Files)
        {
            if (!_places.TryGetValue(file.Path, out var at)) continue;
            known++;
            if (!earlier.IsClean || !isTrusted) continue;
            _files[at] = file;
            _isKnown[at] = true;
        }

        AreAllKnown = known == plannedPaths.Length;
    }

    /// <summary>Whether the earlier build listed every planned path.</summary>
    public bool AreAllKnown { get; }

    /// <summary>What lies at every planned path once the build is done.</summary>
    public IReadOnlyList<WrittenFile> Files => _files;

    public bool IsPlanned(string path) => _places.ContainsKey(path);

    /// <summary>Whether the file is as the earlier build left it, and that with this content. One look at the disk's listing, nothing opened.</summary>
    public bool Holds(string path, FileContent content)
    {
        var at = _places[path];
        if (!_isKnown[at] || _files[at].Content != content) return false;
        var file = new FileInfo(Path.Combine(_fullPath, path));
        return file.Exists && file.Length == content.Length && file.LastWriteTimeUtc.Ticks == _files[at].ModifiedTicks;
    }

    public void Note(WrittenFile file) => _files[_places[file.Path]] = file;
}
