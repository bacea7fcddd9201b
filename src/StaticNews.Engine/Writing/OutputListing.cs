using StaticNews.Engine.Shared.Memos;

namespace StaticNews.Engine.Writing;

/// <summary>
/// The memo of writing: length, time and fingerprint of every file as the last finished build left it, in the order of the output's marker. It is believed only
/// beside the very marker that it was saved with.
/// </summary>
internal static class OutputListing
{
    private const string Name = "output";

    /// <summary>What the last finished build left; empty where that is not known.</summary>
    public static ImmutableArray<WrittenFile> Load(IMemoStore? store, string fullPath, OutputMarker marker)
    {
        if (!marker.IsClean || MemoFrame.Open(store?.Load(Name), Identity(fullPath)) is not { } content) return [];
        var reader = new MemoReader(content);
        if (reader.ReadFingerprint() != marker.Fingerprint) return [];
        var files = ImmutableArray.CreateBuilder<WrittenFile>(marker.Paths.Length);
        foreach (var path in marker.Paths) files.Add(new WrittenFile(path, new FileContent(reader.ReadInt64(), reader.ReadFingerprint()), reader.ReadInt64()));
        return files.MoveToImmutable();
    }

    /// <summary>Saves it. That it cannot be saved is said by the memos of the content.</summary>
    public static void Save(IMemoStore? store, string fullPath, Fingerprint marker, IEnumerable<WrittenFile> files)
    {
        if (store is null or { IsReadOnly: true }) return;
        store.Save(Name, memo => MemoFrame.Write(memo, Identity(fullPath), Pieces()));

        IEnumerable<Action<MemoWriter>> Pieces()
        {
            yield return writer => writer.WriteFingerprint(marker);
            foreach (var file in files) yield return writer => Write(writer, file);
        }
    }

    private static void Write(MemoWriter writer, WrittenFile file)
    {
        writer.Write(file.Content.Length);
        writer.WriteFingerprint(file.Content.Fingerprint);
        writer.Write(file.ModifiedTicks);
    }

    private static Fingerprint Identity(string fullPath) => new FingerprintBuilder().Add(EngineBuild.Identity).Add(fullPath).Build();
}
