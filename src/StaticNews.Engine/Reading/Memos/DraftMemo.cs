using StaticNews.Engine.Discovery;
using StaticNews.Engine.Shared.Memos;

namespace StaticNews.Engine.Reading.Memos;

/// <summary>
/// The memo of reading: an article whose file did not change is neither opened nor parsed, and says what it said, diagnostics too.
/// A memo that cannot be trusted is no memo.
/// </summary>
internal sealed class DraftMemo
{
    private const string Name = "reading";

    // The coarsest clock of a file system (FAT): within it a file may change twice and show one time.
    internal const long CoarsestTicks = 2 * TimeSpan.TicksPerSecond;

    private readonly IMemoStore? _store;
    private readonly DraftRules _rules;
    private readonly Fingerprint _identity;
    private readonly Dictionary<string, DraftEntry> _entries = new(StringComparer.Ordinal);
    private readonly long _settledTicks;

    /// <summary>Opens the memo of an earlier build; without a store there is none.</summary>
    public DraftMemo(IMemoStore? store, DraftRules rules)
    {
        _store = store;
        _rules = rules;
        _identity = new FingerprintBuilder().Add(EngineBuild.Identity).Add(rules.Fingerprint).Build();
        if (MemoFrame.Open(store?.Load(Name), _identity) is not { } content) return;
        var reader = new MemoReader(content);
        _settledTicks = reader.ReadInt64() - CoarsestTicks;
        var count = reader.ReadInt32();
        _entries.EnsureCapacity(count);
        for (var i = 0; i < count; i++)
        {
            var entry = DraftEntry.Read(reader);
            _entries.Add(entry.Path, entry);
        }
    }

    /// <summary>An article, opened only if the memo cannot tell it. Safe on many threads at once.</summary>
    public Checked<RememberedDraft> Read(SourceFile file, ISourceFolder input)
    {
        var known = _entries.GetValueOrDefault(file.Path);
        if (known is not null && known.IsProvenBy(file, _settledTicks)) return Recall(known, file, isNews: false);
        var bytes = input.Read(file);
        if (known is not null && known.Fingerprint == FingerprintBuilder.Of(bytes)) return Recall(known, file, isNews: true);
        var read = DraftReader.Read(file, bytes, _rules);
        var record = _store is null or { IsReadOnly: true } ? default : DraftRecord.Write(read);
        return new(new(read.Value, DraftEntry.Of(file, read.Value.Fingerprint, record), IsNews: true), read.Diagnostics);
    }

    /// <summary>Saves what was read for the next build, if it differs from what the memo held; says so when it cannot.</summary>
    public Diagnostic? Save(ImmutableArray<RememberedDraft> drafts)
    {
        if (_store is null or { IsReadOnly: true } || (drafts.Length == _entries.Count && !drafts.Any(static draft => draft.IsNews))) return null;
        return _store.Save(Name, memo => MemoFrame.Write(memo, _identity, Pieces()));

        IEnumerable<Action<MemoWriter>> Pieces()
        {
            yield return writer =>
            {
                writer.Write(_store.OpenedTicks);
                writer.Write(drafts.Length);
            };
            foreach (var draft in drafts) yield return draft.Entry.Write;
        }
    }

    private static Checked<RememberedDraft> Recall(DraftEntry known, SourceFile file, bool isNews)
    {
        var (draft, diagnostics) = DraftRecord.Read(known.Record, file, known.Fingerprint);
        return new(new(draft, DraftEntry.Of(file, known.Fingerprint, known.Record), isNews), diagnostics);
    }
}
