namespace StaticNews.Engine.Writing;

/// <summary>A site in memory: for tests, and for whoever serves it without a disk.</summary>
public sealed class MemoryOutput : ISiteOutput
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private FrozenSet<string> _planned = [];
    private Func<string, bool> _isOurs = static _ => true;

    /// <summary>Path to bytes, by path.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => _files;

    /// <inheritdoc/>
    public ImmutableArray<Diagnostic> Begin(ImmutableArray<string> plannedPaths, Func<string, bool> isOurs)
    {
        _planned = plannedPaths.ToFrozenSet(StringComparer.Ordinal);
        _isOurs = isOurs;
        return [];
    }

    /// <inheritdoc/>
    public Fingerprint? Contents
    {
        get
        {
            var identity = new FingerprintBuilder();
            foreach (var (path, bytes) in _files) identity.Add(path).Add(bytes.Length).Add(FingerprintBuilder.Of(bytes));
            return identity.Build();
        }
    }

    /// <inheritdoc/>
    public bool IsAsLeft(Fingerprint contents) => _files.Count > 0 && Contents == contents;

    /// <inheritdoc/>
    public bool Holds(string path, FileContent content)
    {
        lock (_lock) return _files.TryGetValue(path, out var held) && FileContent.Of(held) == content;
    }

    /// <inheritdoc/>
    public bool Write(string path, ReadOnlySpan<byte> bytes)
    {
        lock (_lock)
        {
            if (_files.TryGetValue(path, out var before) && bytes.SequenceEqual(before)) return false;
            _files[path] = bytes.ToArray();
            return true;
        }
    }

    /// <inheritdoc/>
    public int Complete()
    {
        string[] orphans = [.. _files.Keys.Where(path => _isOurs(path) && !_planned.Contains(path))];
        foreach (var path in orphans) _files.Remove(path);
        return orphans.Length;
    }
}
