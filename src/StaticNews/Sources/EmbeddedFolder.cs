using System.Collections.Immutable;
using System.Reflection;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Shared;

namespace StaticNews.Sources;

/// <summary>A folder inside the program.</summary>
/// <param name="prefix">The folder's name there, with its slash.</param>
/// <param name="displayName">As messages name it, with its slash.</param>
internal sealed class EmbeddedFolder(string prefix, string displayName) : ISourceFolder
{
    private readonly Assembly _assembly = typeof(EmbeddedFolder).Assembly;

    /// <summary>The default theme, for sites that bring none.</summary>
    public static EmbeddedFolder Theme() => new("theme/", "(default theme)/");

    /// <summary>What a new site starts from.</summary>
    public static EmbeddedFolder Newsroom() => new("newsroom/", "(new site)/");

    /// <inheritdoc/>
    public Checked<ImmutableArray<SourceFile>> List()
    {
        var names = _assembly.GetManifestResourceNames();
        var files = ImmutableArray.CreateBuilder<SourceFile>(names.Length);
        foreach (var name in names)
        {
            // Built on Windows, the folders inside the name stand between backslashes.
            var path = name.Replace('\\', '/');
            if (!path.StartsWith(prefix, StringComparison.Ordinal)) continue;
            using var stream = Open(name);
            files.Add(new SourceFile(path[prefix.Length..], displayName + path[prefix.Length..], name, stream.Length, ModifiedTicks: 0));
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
