using System.Text;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Shared;

namespace StaticNews.Tests.Memos;

/// <summary>A folder in memory whose files have times as on a disk, and that counts how often each is opened.</summary>
internal sealed class DatedFolder : ISourceFolder
{
    private readonly SortedDictionary<string, (byte[] Bytes, long Ticks)> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _reads = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    public void Put(string path, string text, DateTimeOffset modified) => Put(path, Encoding.UTF8.GetBytes(text), modified);

    public void Put(string path, byte[] bytes, DateTimeOffset modified) => _files[path] = (bytes, modified.UtcTicks);

    public void Remove(string path) => _files.Remove(path);

    public string TextOf(string path) => Encoding.UTF8.GetString(_files[path].Bytes);

    public byte[] BytesOf(string path) => _files[path].Bytes;

    /// <summary>The articles opened since this was last asked, by path.</summary>
    public ImmutableArray<string> TakeOpenedArticles()
    {
        var opened = _reads.Keys.Where(path => path.StartsWith("articles/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToImmutableArray();
        _reads.Clear();
        return opened;
    }

    /// <summary>All files opened since this was last asked, by path.</summary>
    public ImmutableArray<string> TakeOpened()
    {
        ImmutableArray<string> opened = [.. _reads.Keys.Order(StringComparer.Ordinal)];
        _reads.Clear();
        return opened;
    }

    public Checked<ImmutableArray<SourceFile>> List() =>
        new([.. _files.Select(file => new SourceFile(file.Key, "input/" + file.Key, file.Key, file.Value.Bytes.Length, file.Value.Ticks))], []);

    public byte[] Read(SourceFile file)
    {
        lock (_lock) _reads[file.Path] = _reads.GetValueOrDefault(file.Path) + 1;
        return _files[file.DiskPath].Bytes;
    }
}
