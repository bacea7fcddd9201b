using StaticNews.Engine.Shared.Memos;

namespace StaticNews.Engine.Printing;

/// <summary>The memo of printing: a page whose key and lookups are the same is the page that it was, and is neither composed nor rendered.</summary>
internal sealed class PageMemo
{
    private const string Name = "pages";
    private static readonly Fingerprint Identity = FingerprintBuilder.Of(EngineBuild.Identity);

    private readonly IMemoStore? _store;
    private readonly Dictionary<string, PageEntry> _entries = new(StringComparer.Ordinal);

    /// <summary>Opens the memo of an earlier build; without a store there is none.</summary>
    public PageMemo(IMemoStore? store)
    {
        _store = store;
        if (MemoFrame.Open(store?.Load(Name), Identity) is not { } content) return;
        var reader = new MemoReader(content);
        var count = reader.ReadInt32();
        _entries.EnsureCapacity(count);
        for (var i = 0; i < count; i++)
        {
            var entry = PageEntry.Read(reader);
            _entries.Add(entry.Path, entry);
        }
    }

    /// <summary>Whether anything will be saved.</summary>
    public bool IsKept => _store is { IsReadOnly: false };

    /// <summary>What is remembered of the page at an output path, or null. Safe on many threads at once.</summary>
    public PageEntry? Find(string outputPath) => _entries.GetValueOrDefault(outputPath);

    /// <summary>Saves what is known of every page, if it differs from what the memo held; says so when it cannot.</summary>
    /// <param name="printed">Of this build's pages: the memo's own entry where the page stayed, null where it cannot be remembered.</param>
    /// <param name="isOurs">Whether a path falls to this build: what other shards remember stays.</param>
    public Diagnostic? Save(PageEntry?[] printed, Func<string, bool> isOurs)
    {
        if (!IsKept) return null;
        var others = _entries.Values.Where(entry => !isOurs(entry.Path)).ToList();
        var kept = printed.OfType<PageEntry>().ToList();
        if (others.Count + kept.Count == _entries.Count && kept.TrueForAll(entry => ReferenceEquals(Find(entry.Path), entry))) return null;
        return _store!.Save(Name, memo => MemoFrame.Write(memo, Identity, Pieces()));

        IEnumerable<Action<MemoWriter>> Pieces()
        {
            yield return writer => writer.Write(others.Count + kept.Count);
            foreach (var entry in others.Concat(kept)) yield return entry.Write;
        }
    }
}
