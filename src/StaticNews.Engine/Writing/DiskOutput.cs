namespace StaticNews.Engine.Writing;

/// <summary>
/// Writing: takes bytes, gives files. A folder on the disk, of which only what the marker file lists is ever removed.
/// Files are written in place and only where their bytes differ: 5 µs against 71 for a truncating overwrite. What a finished build
/// left and nobody touched since is not even opened.
/// </summary>
/// <param name="fullPath">Absolute.</param>
/// <param name="isClean">Whether what earlier builds left is removed first.</param>
public sealed class DiskOutput(string fullPath, bool isClean) : ISiteOutput, IDisposable
{
    private FileStream? _marker;
    private ImmutableArray<WrittenFile> _others = [];
    private ImmutableArray<WrittenFile> _orphans = [];
    private OutputLedger _ledger = OutputLedger.Empty;

    /// <inheritdoc/>
    public ImmutableArray<Diagnostic> Begin(ImmutableArray<string> plannedPaths, Func<string, bool> isOurs)
    {
        if (OpenMarker() is { } refusal) return [refusal];
        var earlier = OutputMarker.Read(_marker!);
        _ledger = new OutputLedger(fullPath, plannedPaths, earlier, isTrusted: !isClean);
        _others = [.. earlier.Files.Where(file => !isOurs(file.Path))];
        _orphans = [.. earlier.Files.Where(file => isOurs(file.Path) && !_ledger.IsPlanned(file.Path))];
        if (_ledger.AreAllKnown) OutputMarker.MakeDirty(_marker!);
        else OutputMarker.WriteDirty(_marker!, [.. earlier.Files.Select(static file => file.Path).Union(plannedPaths)]);
        if (isClean) OutputSweep.Remove(fullPath, earlier.Files.Select(static file => file.Path).Where(isOurs));
        return [];
    }

    /// <inheritdoc/>
    public bool Holds(string path, FileContent content) => _ledger.Holds(path, content);

    /// <inheritdoc/>
    public bool Write(string path, ReadOnlySpan<byte> bytes)
    {
        var (isNew, modified) = FileInPlace.Write(Path.Combine(fullPath, path), bytes);
        _ledger.Note(new WrittenFile(path, FileContent.Of(bytes), modified));
        return isNew;
    }

    /// <inheritdoc/>
    public int Complete()
    {
        if (_marker is null) return 0;
        var removed = OutputSweep.Remove(fullPath, _orphans.Select(static file => file.Path));
        OutputMarker.WriteClean(_marker, _others.Concat(_ledger.Files).OrderBy(static file => file.Path, StringComparer.Ordinal));
        Dispose();
        return removed;
    }

    /// <summary>Lets other builds have the folder.</summary>
    public void Dispose()
    {
        _marker?.Dispose();
        _marker = null;
    }

    private Diagnostic? OpenMarker()
    {
        var place = new Place(fullPath, TextSpan.WholeFile);
        var markerPath = Path.Combine(fullPath, OutputMarker.FileName);
        if (File.Exists(fullPath)) return OutputRules.ForeignOutput.At(place, [fullPath]);
        if (!File.Exists(markerPath) && Directory.Exists(fullPath) && Directory.EnumerateFileSystemEntries(fullPath).Any())
            return OutputRules.ForeignOutput.At(place, [fullPath]);

        Directory.CreateDirectory(fullPath);
        try
        {
            _marker = new FileStream(markerPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return null;
        }
        catch (IOException) when (File.Exists(markerPath))
        {
            return OutputRules.OutputLocked.At(place, [fullPath]);
        }
    }
}
