using StaticNews.Engine.Shared.Diagnostics;
using StaticNews.Engine.Shared.Fingerprints;
using StaticNews.Engine.Writing;

namespace StaticNews.Tests.Faults;

/// <summary>An output on the disk that runs full: the file after so many is written by half, and no further one.</summary>
internal sealed class FailingOutput(string folder, DiskOutput inner, int writes) : ISiteOutput
{
    private const int NoRoom = 28;
    private int _left = writes;

    public bool HasFailed => _left < 0;

    public Fingerprint? Contents => inner.Contents;

    public bool IsAsLeft(Fingerprint contents) => inner.IsAsLeft(contents);

    public ImmutableArray<Diagnostic> Begin(ImmutableArray<string> plannedPaths, Func<string, bool> isOurs) => inner.Begin(plannedPaths, isOurs);

    public long? Keeps(string path, Func<long> bytes) => inner.Keeps(path, bytes);

    public bool Holds(string path, FileContent content) => inner.Holds(path, content);

    public bool Write(string path, ReadOnlySpan<byte> bytes)
    {
        if (Interlocked.Decrement(ref _left) >= 0) return inner.Write(path, bytes);
        var target = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllBytes(target, bytes[..(bytes.Length / 2)].ToArray());
        throw new IOException("No space left on device", NoRoom);
    }

    public int Complete() => inner.Complete();
}
