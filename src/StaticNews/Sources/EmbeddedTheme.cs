using System.Collections.Immutable;
using System.Reflection;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Shared;

namespace StaticNews.Sources;

/// <summary>The default theme inside the program, for sites that bring none.</summary>
internal sealed class EmbeddedTheme : ISourceFolder
{
    private const string Prefix = "theme/";
    private const string DisplayName = "(default theme)/";

    private readonly Assembly _assembly = typeof(EmbeddedTheme).Assembly;

    /// <inheritdoc/>
    public Checked<ImmutableArray<SourceFile>> List()
    {
        var names = _assembly.GetManifestResourceNames();
        var files = ImmutableArray.CreateBuilder<SourceFile>(names.Length);
        foreach (var name in names)
        {
            // Built on Windows, the folders inside the name stand between backslashes.
            var path = name.Replace('\\', '/');
            if (!path.StartsWith(Prefix, StringComparison.Ordinal)) continue;
            using var stream = Open(name);
            files.Add(new SourceFile(path[Prefix.Length..], DisplayName + path[Prefix.Length..], name, stream.Length, ModifiedTicks: 0));
        }

        files.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        return new(files.ToImmutable(), []);
    }

    /// <inheritdoc/>
    public byte[] Read(SourceFile file)
    {
        using var stream = Open(file.DiskPath);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private Stream Open(string name) =>
        _assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException(name);
}
