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
        _byDisplayPath ??= ByDisplayPath();
        if (!_byDisplayPath.TryGetValue(displayPath, out var file)) return null;
        try
        {
            return Encoding.UTF8.GetString(folder.Read(file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private Dictionary<string, SourceFile> ByDisplayPath()
    {
        var files = new Dictionary<string, SourceFile>(_listed.Length, StringComparer.Ordinal);
        foreach (var file in _listed) files[file.DisplayPath] = file;
        return files;
    }
}
