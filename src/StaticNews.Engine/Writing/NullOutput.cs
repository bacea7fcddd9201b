namespace StaticNews.Engine.Writing;

/// <summary>Nowhere: for `check`, which renders everything and writes nothing.</summary>
public sealed class NullOutput : ISiteOutput
{
    /// <inheritdoc/>
    public ImmutableArray<Diagnostic> Begin(ImmutableArray<string> plannedPaths, Func<string, bool> isOurs) => [];

    /// <inheritdoc/>
    public long? Keeps(string path, Func<long> bytes) => bytes();

    /// <inheritdoc/>
    public bool IsAsLeft(Fingerprint contents) => true;

    /// <inheritdoc/>
    public bool Holds(string path, FileContent content) => true;

    /// <inheritdoc/>
    public bool Write(string path, ReadOnlySpan<byte> bytes) => false;

    /// <inheritdoc/>
    public int Complete() => 0;
}
