using StaticNews.Engine.Discovery;
using StaticNews.Engine.Reading.Pictures;
using StaticNews.Engine.Shared.Memos;

namespace StaticNews.Engine.Reading.Memos;

/// <summary>The memo of pictures: one whose file did not change is neither opened nor decoded, and the image library need not be loaded.</summary>
internal sealed class PictureMemo
{
    private const string Name = "pictures";

    private readonly IMemoStore? _store;
    private readonly IPictureReader _reader;
    private readonly Fingerprint _identity;
    private readonly Dictionary<string, DraftEntry> _entries = new(StringComparer.Ordinal);
    private readonly long _settledTicks;

    /// <summary>Opens the memo of an earlier build; without a store there is none.</summary>
    public PictureMemo(IMemoStore? store, IPictureReader reader)
    {
        _store = store;
        _reader = reader;
        _identity = new FingerprintBuilder().Add(EngineBuild.Identity).Add(reader.Encoder?.Version).Build();
        if (MemoFrame.Open(store?.Load(Name), _identity) is not { } content) return;
        var memo = new MemoReader(content);
        _settledTicks = memo.ReadInt64() - DraftMemo.CoarsestTicks;
        var count = memo.ReadInt32();
        _entries.EnsureCapacity(count);
        for (var i = 0; i < count; i++)
        {
            var entry = DraftEntry.Read(memo);
            _entries.Add(entry.Path, entry);
        }
    }

    /// <summary>A picture, opened only if the memo cannot tell it. Safe on many threads at once.</summary>
    public RememberedPicture Read(SourceFile file, ISourceFolder input)
    {
        var known = _entries.GetValueOrDefault(file.Path);
        if (known is not null && known.IsProvenBy(file, _settledTicks)) return new(Recall(known, file), IsNews: false);
        var bytes = input.Read(file);
        var fingerprint = FingerprintBuilder.Of(bytes);
        if (known is not null && known.Fingerprint == fingerprint) return new(Recall(known, file), IsNews: true);
        var look = _reader.Measure(bytes, Path.GetExtension(file.Path).ToLowerInvariant());
        if (look is not null && _reader.Encoder is null) look = look with { Kind = PictureKind.Original };
        return new(new PictureFile(file, look, fingerprint), IsNews: true);
    }

    /// <summary>Saves what was seen for the next build, if it differs from what the memo held; says so when it cannot.</summary>
    public Diagnostic? Save(ImmutableArray<RememberedPicture> pictures)
    {
        if (_store is null or { IsReadOnly: true } || (pictures.Length == _entries.Count && !pictures.Any(static picture => picture.IsNews))) return null;
        return _store.Save(Name, memo => MemoFrame.Write(memo, _identity, Pieces()));

        IEnumerable<Action<MemoWriter>> Pieces()
        {
            yield return writer =>
            {
                writer.Write(_store.OpenedTicks);
                writer.Write(pictures.Length);
            };
            foreach (var each in pictures)
                yield return DraftEntry.Of(each.Picture.Source, each.Picture.Fingerprint, PictureLookRecord.Write(each.Picture.Look)).Write;
        }
    }

    private static PictureFile Recall(DraftEntry known, SourceFile file) => new(file, PictureLookRecord.Read(known.Record), known.Fingerprint);
}
