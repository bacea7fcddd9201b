using StaticNews.Engine.Discovery;

namespace StaticNews.Engine.Composing;

/// <summary>The data files of the input folder, read when a chart asks for one. A file is not kept: few pages show the same chart.</summary>
/// <remarks>Thread-safe.</remarks>
public sealed class DataFolder(ImmutableArray<SourceFile> files, ISourceFolder input)
{
    /// <summary>The path of every data file, for suggestions.</summary>
    public IEnumerable<string> Sources => files.Select(file => file.Path);

    /// <summary>The file at a path from the input folder, or null.</summary>
    public SourceFile? Find(string path)
    {
        var (from, to) = (0, files.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            var order = string.CompareOrdinal(files[middle].Path, path);
            if (order == 0) return files[middle];
            if (order < 0) from = middle + 1;
            else to = middle;
        }

        return null;
    }

    /// <summary>The bytes of one of the files. Throws <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> when it cannot be read.</summary>
    public byte[] Read(SourceFile file) => input.Read(file);
}
