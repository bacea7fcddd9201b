using System.Collections.Concurrent;

namespace StaticNews.Engine.Shared.Memos;

/// <summary>Memos that a preview keeps in memory: those of earlier builds until it has its own, which go to no disk.</summary>
/// <remarks>Safe on many threads at once.</remarks>
internal sealed class KeptMemos(IMemoStore? disk) : IMemoStore
{
    private readonly ConcurrentDictionary<string, byte[]> _own = new(StringComparer.Ordinal);

    public long OpenedTicks => disk?.OpenedTicks ?? 0;

    public bool IsReadOnly => false;

    public byte[]? Load(string name) => _own.GetValueOrDefault(name) ?? disk?.Load(name);

    public long? LengthOf(string name) => _own.TryGetValue(name, out var own) ? own.Length : disk?.LengthOf(name);

    public void Sweep(string folder, IReadOnlySet<string> kept)
    {
        foreach (var name in _own.Keys)
        {
            if (name.StartsWith(folder + "/", StringComparison.Ordinal) && !kept.Contains(name)) _own.TryRemove(name, out _);
        }
    }

    public Diagnostic? Save(string name, Action<Stream> write)
    {
        using var memo = new MemoryStream();
        write(memo);
        _own[name] = memo.ToArray();
        return null;
    }
}
