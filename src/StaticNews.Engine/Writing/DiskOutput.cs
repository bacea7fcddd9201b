namespace StaticNews.Engine.Writing;

/// <summary>
/// Writing: takes bytes, gives files. A folder on the disk, of which only what the marker file lists is ever removed.
/// Files are written in place and only where their bytes differ: 5 µs against 71 for a truncating overwrite.
/// </summary>
/// <param name="fullPath">Absolute.</param>
/// <param name="isClean">Whether what earlier builds left is removed first.</param>
public sealed class DiskOutput(string fullPath, bool isClean) : ISiteOutput, IDisposable
{
    private FileStream? _marker;
    private ImmutableArray<string> _planned = [];
    private ImmutableArray<string> _others = [];
    private ImmutableArray<string> _orphans = [];
    private FrozenSet<string> _kept = [];

    /// <inheritdoc/>
    public ImmutableArray<Diagnostic> Begin(ImmutableArray<string> plannedPaths, Func<string, bool> isOurs)
    {
        var place = new Place(fullPath, TextSpan.WholeFile);
        var markerPath = Path.Combine(fullPath, OutputMarker.FileName);
        if (File.Exists(fullPath)) return [OutputRules.ForeignOutput.At(place, [fullPath])];
        if (!File.Exists(markerPath) && Directory.Exists(fullPath) && Directory.EnumerateFileSystemEntries(fullPath).Any())
            return [OutputRules.ForeignOutput.At(place, [fullPath])];

        Directory.CreateDirectory(fullPath);
        try
        {
            _marker = new FileStream(markerPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(markerPath))
        {
            return [OutputRules.OutputLocked.At(place, [fullPath])];
        }

        var (earlier, wasCompleted) = OutputMarker.Read(_marker);
        _planned = plannedPaths;
        _others = [.. earlier.Where(path => !isOurs(path))];
        var planned = plannedPaths.ToFrozenSet(StringComparer.Ordinal);
        _orphans = [.. earlier.Where(path => isOurs(path) && !planned.Contains(path))];
        OutputMarker.Write(_marker, [.. earlier.Union(plannedPaths)], isDirty: true);
        if (isClean) RemoveFiles([.. earlier.Where(isOurs)]);
        else if (wasCompleted) _kept = earlier.ToFrozenSet(StringComparer.Ordinal);
        MakeFolders(plannedPaths);
        return [];
    }

    /// <inheritdoc/>
    public long? Holds(string path, Func<long> bytes)
    {
        if (!_kept.Contains(path)) return null;
        var file = new FileInfo(Path.Combine(fullPath, path));
        return file.Exists && file.Length > 0 ? file.Length : null;
    }

    /// <inheritdoc/>
    public bool Write(string path, ReadOnlySpan<byte> bytes) => FileInPlace.Write(Path.Combine(fullPath, path), bytes);

    /// <inheritdoc/>
    public int Complete()
    {
        if (_marker is null) return 0;
        var removed = RemoveFiles(_orphans);
        OutputMarker.Write(_marker, [.. _others, .. _planned], isDirty: false);
        Dispose();
        return removed;
    }

    /// <summary>Lets other builds have the folder.</summary>
    public void Dispose()
    {
        _marker?.Dispose();
        _marker = null;
    }

    private void MakeFolders(ImmutableArray<string> paths)
    {
        var made = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var folder = Path.GetDirectoryName(path);
            if (!string.IsNullOrEmpty(folder) && made.Add(folder)) Directory.CreateDirectory(Path.Combine(fullPath, folder));
        }
    }

    private int RemoveFiles(ImmutableArray<string> paths)
    {
        var removed = 0;
        var folders = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var file = Path.Combine(fullPath, path);
            if (!File.Exists(file)) continue;
            File.Delete(file);
            removed++;
            for (var folder = Path.GetDirectoryName(path); !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
                folders.Add(folder);
        }

        foreach (var folder in folders.Reverse())
        {
            var full = Path.Combine(fullPath, folder);
            if (Directory.Exists(full) && !Directory.EnumerateFileSystemEntries(full).Any()) Directory.Delete(full);
        }

        return removed;
    }
}
