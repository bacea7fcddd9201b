namespace StaticNews.Engine.Discovery;

/// <summary>A folder in memory, for tests and for newsrooms that come from elsewhere than a disk.</summary>
/// <param name="displayName">The folder as messages name it.</param>
/// <param name="files">Path with slashes to bytes.</param>
public sealed class MemoryFolder(string displayName, IReadOnlyDictionary<string, byte[]> files) : ISourceFolder
{
    /// <inheritdoc/>
    public Checked<ImmutableArray<SourceFile>> List()
    {
        var listed = new List<SourceFile>(files.Count);
        foreach (var (path, bytes) in files)
        {
            var normalized = Nfc.Normalize(path);
            listed.Add(new SourceFile(normalized, $"{displayName}/{normalized}", path, bytes.Length, 0));
        }

        return SourceListing.Of(listed, []);
    }

    /// <inheritdoc/>
    public byte[] Read(SourceFile file) =>
        files.TryGetValue(file.DiskPath, out var bytes) ? bytes : throw new FileNotFoundException(null, file.DiskPath);
}
