using System.Collections.Concurrent;
using System.IO.Compression;
using StaticNews.Engine.Shared.Memos;

namespace StaticNews.Engine.Indexing.Search;

/// <summary>The memo of the search: packed files by what they were made of, so that those that an edit leaves alone are neither filled nor compressed.</summary>
/// <remarks>Safe on many threads at once.</remarks>
internal sealed class SearchMemo
{
    private const string Name = "search";

    // Another version of the library may compress otherwise.
    private static readonly Fingerprint Identity = new FingerprintBuilder().Add(EngineBuild.Identity).Add(EngineBuild.IdentityOf(typeof(ZLibStream))).Build();

    private readonly IMemoStore? _store;
    private readonly Dictionary<Fingerprint, PackedFile> _earlier = [];
    private readonly ConcurrentDictionary<Fingerprint, PackedFile> _files = [];

    /// <summary>Opens the memo of an earlier build; without a store there is none.</summary>
    public SearchMemo(IMemoStore? store)
    {
        _store = store;
        if (MemoFrame.Open(store?.Load(Name), Identity) is not { } content) return;
        var reader = new MemoReader(content);
        for (var left = reader.ReadInt32(); left > 0; left--)
            _earlier.Add(reader.ReadFingerprint(), new PackedFile(reader.ReadUInt32(), new SearchFile(reader.ReadText()!, reader.ReadBlock().ToArray())));
        Sums = SearchSums.Read(reader);
    }

    /// <summary>Of the newsroom that the memo was made for.</summary>
    public SearchSums Sums { get; } = SearchSums.Empty;

    /// <summary>A file of that newsroom, which need not be one of this, or null.</summary>
    public PackedFile? Earlier(Fingerprint source) => _earlier.GetValueOrDefault(source);

    /// <summary>A file that was made of the same, or null.</summary>
    public PackedFile? Find(Fingerprint source)
    {
        if (!_earlier.TryGetValue(source, out var file)) return null;
        _files[source] = file;
        return file;
    }

    /// <summary>Remembers a file that was made now.</summary>
    public PackedFile Keep(Fingerprint source, PackedFile file) => _files[source] = file;

    /// <summary>Replaces the memo by the files of this build, if they are others. That it cannot be saved is said by the memos of the content.</summary>
    public void Save(SearchSums sums)
    {
        if (_store is null or { IsReadOnly: true } || sums.IsSame(Sums) && _files.Count == _earlier.Count && _files.Keys.All(_earlier.ContainsKey)) return;
        _store.Save(Name, memo => MemoFrame.Write(memo, Identity, Pieces()));

        IEnumerable<Action<MemoWriter>> Pieces()
        {
            yield return writer => writer.Write(_files.Count);
            foreach (var (source, file) in _files) yield return writer => Write(writer, source, file);
            yield return sums.Write;
        }
    }

    private static void Write(MemoWriter writer, Fingerprint source, PackedFile file)
    {
        writer.WriteFingerprint(source);
        writer.Write(file.Hash);
        writer.WriteText(file.File.Name);
        writer.WriteBlock(file.File.Bytes);
    }
}
