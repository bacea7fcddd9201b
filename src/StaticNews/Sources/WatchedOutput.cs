using System.Collections.Immutable;
using StaticNews.Engine.Shared.Diagnostics;
using StaticNews.Engine.Shared.Fingerprints;
using StaticNews.Engine.Writing;

namespace StaticNews.Sources;

/// <summary>An output that remembers whether it let itself be used: a foreign folder or another build's lock is no mistake of the author.</summary>
internal sealed class WatchedOutput(ISiteOutput output) : ISiteOutput, IDisposable
{
    /// <summary>Whether the output could not be used.</summary>
    public bool IsRefused { get; private set; }

    /// <inheritdoc/>
    public ImmutableArray<Diagnostic> Begin(ImmutableArray<string> plannedPaths, Func<string, bool> isOurs)
    {
        var diagnostics = output.Begin(plannedPaths, isOurs);
        foreach (var diagnostic in diagnostics) IsRefused |= diagnostic.Severity == Severity.Error;
        return diagnostics;
    }

    /// <inheritdoc/>
    public long? Keeps(string path, Func<long> bytes) => output.Keeps(path, bytes);

    /// <inheritdoc/>
    public Fingerprint? Contents => output.Contents;

    /// <inheritdoc/>
    public bool IsAsLeft(Fingerprint contents) => output.IsAsLeft(contents);

    /// <inheritdoc/>
    public bool Holds(string path, FileContent content) => output.Holds(path, content);

    /// <inheritdoc/>
    public bool Write(string path, ReadOnlySpan<byte> bytes) => output.Write(path, bytes);

    /// <inheritdoc/>
    public int Complete() => output.Complete();

    /// <summary>Lets go of the folder, however the build ended.</summary>
    public void Dispose() => (output as IDisposable)?.Dispose();
}
