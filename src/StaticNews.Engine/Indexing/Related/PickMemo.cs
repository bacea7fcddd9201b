using StaticNews.Engine.Shared.Memos;

namespace StaticNews.Engine.Indexing.Related;

/// <summary>The memo of related articles: what every article picked by itself, and from what.</summary>
internal sealed class PickMemo
{
    private const string Name = "related";

    private readonly IMemoStore _store;
    private readonly Fingerprint _identity;

    public PickMemo(IMemoStore store, RelatedCounts counts)
    {
        _store = store;
        _identity = new FingerprintBuilder().Add(EngineBuild.Identity).Add(counts.Shown).Add(counts.Listed).Build();
        if (MemoFrame.Open(store.Load(Name), _identity) is not { } content) return;
        var reader = new MemoReader(content);
        Entries = new PickedEntry[reader.ReadInt32()];
        for (var at = 0; at < Entries.Length; at++) Entries[at] = PickedEntry.Read(reader);
    }

    /// <summary>By article number minus one, of an earlier newsroom.</summary>
    public PickedEntry[] Entries { get; } = [];

    /// <summary>Replaces them. That it cannot be saved is said by the memos of the content.</summary>
    /// <param name="entryOf">By article number minus one; asked as it is written, so that the terms of all are never held twice.</param>
    public void Save(int count, Func<int, PickedEntry> entryOf)
    {
        if (_store.IsReadOnly) return;
        _store.Save(Name, memo => MemoFrame.Write(memo, _identity, Pieces()));

        IEnumerable<Action<MemoWriter>> Pieces()
        {
            yield return writer => writer.Write(count);
            for (var at = 0; at < count; at++) yield return entryOf(at).Write;
        }
    }
}
