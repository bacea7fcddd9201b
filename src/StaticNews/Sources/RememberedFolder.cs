using System.Collections.Immutable;
using System.Text;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Shared;

namespace StaticNews.Sources;

/// <summary>A folder that remembers what it listed, so that a report can show the line of a diagnostic afterwards.</summary>
internal sealed class RememberedFolder(ISourceFolder folder) : ISourceFolder
{
    private ImmutableArray<SourceFile> _listed = [];
    private Dictionary<string, SourceFile>? _byDisplayPath;

    /// <inheritdoc/>
    public Checked<ImmutableArray<SourceFile>> List()
    {
        var listed = folder.List();
        _listed = listed.Value;
        _byDisplayPath = null;
        return listed;
    }

    /// <inheritdoc/>
    public byte[] Read(SourceFile file) => folder.Read(file);

    /// <summary>The text of a listed file by the path that messages show; null when it is not from here or cannot be read any more.</summary>
    public string? TextOf(string displayPath)
    {
        if (Find(displayPath) is not { } file) return null;
        try
        {
            return Encoding.UTF8.GetString(folder.Read(file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Where a listed file lies on the disk, by the path that messages show; null when it is not from here or not on a disk.</summary>
    public string? DiskPathOf(string displayPath) => Find(displayPath) is { DiskPath: var path } && Path.IsPathRooted(path) ? path : null;

    private SourceFile? Find(string displayPath)
    {
        var files = _byDisplayPath;
        if (files is null) _byDisplayPath = files = ByDisplayPath();
        return files.GetValueOrDefault(displayPath);
    }

    private Dictionary<string, SourceFile> ByDisplayPath()
    {
        var files = new Dictionary<string, SourceFile>(_listed.Length, StringComparer.Ordinal);
        foreach (var file in _listed) files[file.DisplayPath] = file;
        return files;
    }
}
