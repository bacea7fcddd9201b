using System.Collections.Concurrent;
using StaticNews.Engine.Discovery;

namespace StaticNews.Engine.Reading.Memos;

/// <summary>What was read of the files of one kind, by path. Safe on many threads at once.</summary>
/// <param name="moved">The same value of a file that has the same bytes and another time.</param>
internal sealed class KeptFiles<T>(Func<T, SourceFile, T> moved)
{
    private readonly ConcurrentDictionary<string, KeptFile<T>> _files = new(StringComparer.Ordinal);

    /// <summary>The value of a file, read only if neither its listing nor its bytes are those of before.</summary>
    public T Get(SourceFile file, ISourceFolder input, long openedTicks, Func<byte[], T> read)
    {
        var known = _files.GetValueOrDefault(file.Path);
        if (known is not null && known.IsProvenBy(file)) return known.Value;
        var bytes = input.Read(file);
        var fingerprint = FingerprintBuilder.Of(bytes);
        var value = known is not null && known.Fingerprint == fingerprint ? moved(known.Value, file) : read(bytes);
        Put(file, fingerprint, openedTicks, value);
        return value;
    }

    /// <summary>The value of a file whose listing is that of before; otherwise the default.</summary>
    public T? Find(SourceFile file) => _files.GetValueOrDefault(file.Path) is { } known && known.IsProvenBy(file) ? known.Value : default;

    /// <summary>Whether nothing is kept yet.</summary>
    public bool IsEmpty => _files.IsEmpty;

    /// <summary>Keeps what another memo knew.</summary>
    public void Put(SourceFile file, Fingerprint fingerprint, long openedTicks, T value) =>
        _files[file.Path] = new KeptFile<T>(file, fingerprint, openedTicks, value);

    /// <summary>Forgets files that are not there any more.</summary>
    public void KeepOnly(ImmutableArray<SourceFile> files)
    {
        if (_files.Count <= files.Length) return;
        var listed = new HashSet<string>(files.Length, StringComparer.Ordinal);
        foreach (var file in files) listed.Add(file.Path);
        foreach (var path in _files.Keys)
        {
            if (!listed.Contains(path)) _files.TryRemove(path, out _);
        }
    }

    /// <summary>Forgets everything.</summary>
    public void Clear() => _files.Clear();
}
