namespace StaticNews.Engine.Writing;

/// <summary>Where the site goes: a folder on the disk, memory (tests), or nowhere (check).</summary>
public interface ISiteOutput
{
    /// <summary>The identity of every path and its bytes, once a build has ended; null where that is not kept.</summary>
    Fingerprint? Contents => null;

    /// <summary>
    /// Whether the last finished build left these contents here and nobody touched them since; then there is nothing to write, and nothing follows.
    /// Asked before <see cref="Begin"/>, if at all. An output that cannot tell says no.
    /// </summary>
    bool IsAsLeft(Fingerprint contents) => false;

    /// <summary>Announces every file that this build will write, before the first of them; says why the output cannot be used, if so.</summary>
    /// <param name="isOurs">Whether a path of an earlier build falls to this build (a shard sweeps only its own).</param>
    ImmutableArray<Diagnostic> Begin(ImmutableArray<string> plannedPaths, Func<string, bool> isOurs);

    /// <summary>The length of a file, named by what it was made from, that need not be made: an earlier build that ended left it, or nobody will read it. Null: make it.</summary>
    /// <param name="bytes">How long it would be.</param>
    long? Keeps(string path, Func<long> bytes) => null;

    /// <summary>
    /// Whether a file is known, without opening it, to hold these bytes already; then it is left as it is, and not written. An output that cannot tell says no.
    /// Called from many threads, at most once for a path.
    /// </summary>
    bool Holds(string path, FileContent content) => false;

    /// <summary>Writes one file; true when its bytes differ from what was there. Called from many threads, never twice for a path.</summary>
    bool Write(string path, ReadOnlySpan<byte> bytes);

    /// <summary>Removes what an earlier build left and this one did not plan; the number of removed files.</summary>
    int Complete();
}
