using StaticNews.Engine.Discovery;
using StaticNews.Engine.Shared;

namespace StaticNews.Tests.Faults;

/// <summary>A folder of which one reading, by its number, goes wrong.</summary>
/// <param name="fault">Gives what is read instead, or throws.</param>
internal sealed class FailingFolder(ISourceFolder inner, int failing, Func<byte[], byte[]> fault) : ISourceFolder
{
    private int _reads;

    /// <summary>The file that it was; null while none.</summary>
    public SourceFile? Failed { get; private set; }

    public Checked<ImmutableArray<SourceFile>> List() => inner.List();

    public byte[] Read(SourceFile file)
    {
        if (Interlocked.Increment(ref _reads) - 1 != failing) return inner.Read(file);
        Failed = file;
        return fault(inner.Read(file));
    }
}
