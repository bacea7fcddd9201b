namespace StaticNews.Engine.Discovery;

/// <summary>A folder that is walked once, however often it is listed.</summary>
internal sealed class ListedFolder(ISourceFolder folder) : ISourceFolder
{
    private readonly Lazy<Checked<ImmutableArray<SourceFile>>> _listed = new(folder.List);

    /// <inheritdoc/>
    public Checked<ImmutableArray<SourceFile>> List() => _listed.Value;

    /// <inheritdoc/>
    public byte[] Read(SourceFile file) => folder.Read(file);
}
