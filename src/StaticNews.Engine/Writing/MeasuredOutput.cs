namespace StaticNews.Engine.Writing;

/// <summary>Nowhere, but it remembers how large each file would be.</summary>
public sealed class MeasuredOutput : ISiteOutput
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, long> _bytes = new(StringComparer.Ordinal);

    /// <summary>Output path to size in bytes, by path.</summary>
    public IReadOnlyDictionary<string, long> Bytes => _bytes;

    /// <inheritdoc/>
    public ImmutableArray<Diagnostic> Begin(ImmutableArray<string> plannedPaths, Func<string, bool> isOurs) => [];

    /// <inheritdoc/>
    public long? Keeps(string path, Func<long> bytes)
    {
        var length = bytes();
        lock (_lock) _bytes[path] = length;
        return length;
    }

    /// <inheritdoc/>
    public bool Holds(string path, FileContent content)
    {
        lock (_lock) _bytes[path] = content.Length;
        return true;
    }

    /// <inheritdoc/>
    public bool Write(string path, ReadOnlySpan<byte> bytes)
    {
        lock (_lock) _bytes[path] = bytes.Length;
        return false;
    }

    /// <inheritdoc/>
    public int Complete() => 0;
}
