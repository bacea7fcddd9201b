using StaticNews.Engine.Discovery;
using StaticNews.Engine.Shared;

namespace StaticNews.Tests.Output;

/// <summary>A folder of which one file is gone between the listing and the reading.</summary>
public sealed class VanishingFolder(ISourceFolder inner, string path) : ISourceFolder
{
    public Checked<ImmutableArray<SourceFile>> List() => inner.List();

    public byte[] Read(SourceFile file) => file.Path == path ? throw new FileNotFoundException(null, path) : inner.Read(file);
}
