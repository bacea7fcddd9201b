using System.Collections.Immutable;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Shared;
using StaticNews.Engine.Shared.Text;

namespace StaticNews.Preview.Watching;

/// <summary>A folder that is walked once: afterwards its listing is corrected by what the system says has changed, and walked again only where folders did.</summary>
/// <remarks>Safe on many threads at once.</remarks>
/// <param name="root">Absolute.</param>
internal sealed class CorrectedFolder(ISourceFolder folder, string root) : ISourceFolder
{
    private const int MostCorrections = 64;

    private readonly Lock _lock = new();
    private Checked<ImmutableArray<SourceFile>>? _listed;

    /// <inheritdoc/>
    public Checked<ImmutableArray<SourceFile>> List()
    {
        lock (_lock) return _listed ??= folder.List();
    }

    /// <inheritdoc/>
    public byte[] Read(SourceFile file) => folder.Read(file);

    /// <summary>Corrects the listing.</summary>
    /// <param name="changed">Absolute paths, of this folder or not.</param>
    public void Correct(IReadOnlyCollection<string> changed)
    {
        lock (_lock)
        {
            if (_listed is not { } listed) return;
            var files = listed.Value.ToBuilder();
            var isSure = folder is DiskFolder && listed.Diagnostics.IsEmpty && changed.Count <= MostCorrections;
            foreach (var path in changed)
            {
                if (isSure && (path == root || path.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))) isSure = Correct(files, (DiskFolder)folder, path);
            }

            _listed = isSure ? new(files.ToImmutable(), []) : null;
        }
    }

    // False where only a walk can tell.
    private bool Correct(ImmutableArray<SourceFile>.Builder files, DiskFolder disk, string diskPath)
    {
        if (diskPath.Length == root.Length || Directory.Exists(diskPath)) return false;
        var path = Nfc.Normalize(diskPath[(root.Length + 1)..].Replace(Path.DirectorySeparatorChar, '/'));
        var at = Search(files, path);
        if (at >= 0 && files[at].DiskPath != diskPath) return false;
        var file = disk.Find(diskPath);
        if (at >= 0 && file is not null) files[at] = file;
        else if (at >= 0) files.RemoveAt(at);
        else if (file is not null) files.Insert(~at, file);
        else return ~Search(files, path + "/") is var next && (next == files.Count || !files[next].Path.StartsWith(path + "/", StringComparison.Ordinal));
        return true;
    }

    private static int Search(ImmutableArray<SourceFile>.Builder files, string path)
    {
        var (low, high) = (0, files.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = string.CompareOrdinal(files[middle].Path, path);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return ~low;
    }
}
