using System.IO.Enumeration;

namespace StaticNews.Engine.Discovery;

/// <summary>A folder on the disk.</summary>
/// <param name="fullPath">Absolute.</param>
/// <param name="displayName">The folder as messages name it: input.</param>
public sealed class DiskFolder(string fullPath, string displayName) : ISourceFolder
{
    private readonly string _prefix = displayName is "" or "." ? "" : displayName + "/";
    private readonly string _root = Path.TrimEndingDirectorySeparator(fullPath);

    /// <inheritdoc/>
    public Checked<ImmutableArray<SourceFile>> List()
    {
        var diagnostics = new List<Diagnostic>();
        if (!Directory.Exists(_root)) return new([], []);
        var walk = new FileSystemEnumerable<SourceFile>(_root, Describe, new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
            IgnoreInaccessible = false,
        })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => IsWanted(ref entry, diagnostics) && !entry.IsDirectory,
            ShouldRecursePredicate = (ref FileSystemEntry entry) => entry.FileName[0] != '.' && !IsLink(ref entry),
        };
        return SourceListing.Of([.. walk], diagnostics);
    }

    /// <inheritdoc/>
    // Pipes, sockets and devices are listed as empty, and opening one may wait forever: what is empty is not opened.
    public byte[] Read(SourceFile file) => file.Length == 0 ? [] : File.ReadAllBytes(file.DiskPath);

    /// <summary>The file at a path below this folder as <see cref="List"/> would list it; null where it would not.</summary>
    /// <param name="diskPath">Absolute.</param>
    public SourceFile? Find(string diskPath)
    {
        for (var parent = Path.GetDirectoryName(diskPath); parent is not null && parent.Length > _root.Length; parent = Path.GetDirectoryName(parent))
        {
            if (IsLeftOut(new DirectoryInfo(parent))) return null;
        }

        var file = new FileInfo(diskPath);
        if (!file.Exists || IsLeftOut(file)) return null;
        var path = RelativePath(diskPath);
        return new SourceFile(path, _prefix + path, diskPath, file.Length, file.LastWriteTimeUtc.Ticks);
    }

    private static bool IsLeftOut(FileSystemInfo entry) =>
        entry.Name[0] == '.' || (entry.Attributes & (FileAttributes.ReparsePoint | FileAttributes.Hidden | FileAttributes.System)) != 0;

    private SourceFile Describe(ref FileSystemEntry entry)
    {
        var diskPath = entry.ToFullPath();
        var path = RelativePath(diskPath);
        return new SourceFile(path, _prefix + path, diskPath, entry.Length, entry.LastWriteTimeUtc.UtcTicks);
    }

    private bool IsWanted(ref FileSystemEntry entry, List<Diagnostic> diagnostics)
    {
        if (entry.FileName[0] == '.') return false;
        if (!IsLink(ref entry)) return true;
        diagnostics.Add(OutputRules.SymbolicLink.At(new Place(_prefix + RelativePath(entry.ToFullPath()), TextSpan.WholeFile)));
        return false;
    }

    // A link may lead out of the newsroom, and what it leads to would be published.
    private static bool IsLink(ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0;

    private string RelativePath(string diskPath) =>
        Nfc.Normalize(diskPath[(_root.Length + 1)..].Replace(Path.DirectorySeparatorChar, '/'));
}
