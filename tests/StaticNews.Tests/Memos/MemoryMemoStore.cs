using StaticNews.Engine.Shared.Diagnostics;
using StaticNews.Engine.Shared.Memos;

namespace StaticNews.Tests.Memos;

/// <summary>Memos in memory, opened at whatever moment a test wants.</summary>
internal sealed class MemoryMemoStore : IMemoStore
{
    private readonly Dictionary<string, byte[]> _memos = new(StringComparer.Ordinal);

    public DateTimeOffset Opened { get; set; }

    public IReadOnlyCollection<string> Names => _memos.Keys;

    public int Saves { get; private set; }

    public byte[] Reading
    {
        get => _memos["reading"];
        set => _memos["reading"] = value;
    }

    public long OpenedTicks => Opened.UtcTicks;

    public byte[]? Load(string name) => _memos.GetValueOrDefault(name);

    public bool IsReadOnly { get; init; }

    public long? LengthOf(string name) => Load(name)?.Length;

    public void Sweep(string folder, IReadOnlySet<string> kept)
    {
        foreach (var name in _memos.Keys.Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal) && !kept.Contains(name)).ToArray()) _memos.Remove(name);
    }

    public Diagnostic? Save(string name, Action<Stream> write)
    {
        Saves++;
        using var memo = new MemoryStream();
        write(memo);
        _memos[name] = memo.ToArray();
        return null;
    }
}
