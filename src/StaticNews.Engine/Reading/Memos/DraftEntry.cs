using StaticNews.Engine.Discovery;
using StaticNews.Engine.Shared.Memos;

namespace StaticNews.Engine.Reading.Memos;

/// <summary>What the memo knows of one article: how its file was listed, its bytes' fingerprint, and what it said.</summary>
internal sealed record DraftEntry(string Path, long Length, long ModifiedTicks, Fingerprint Fingerprint, ArraySegment<byte> Record)
{
    public static DraftEntry Of(SourceFile file, Fingerprint fingerprint, ArraySegment<byte> record) =>
        new(file.Path, file.Length, file.ModifiedTicks, fingerprint, record);

    public static DraftEntry Read(MemoReader reader) =>
        new(reader.ReadText()!, reader.ReadInt64(), reader.ReadInt64(), reader.ReadFingerprint(), reader.ReadBlock());

    public void Write(MemoWriter writer)
    {
        writer.WriteText(Path);
        writer.Write(Length);
        writer.Write(ModifiedTicks);
        writer.WriteFingerprint(Fingerprint);
        writer.WriteBlock(Record);
    }

    /// <summary>Whether the listing alone proves the file unchanged: it does not where the file was still moving when it was read, or its time is not known.</summary>
    public bool IsProvenBy(SourceFile file, long settledTicks) =>
        file.Length == Length && file.ModifiedTicks == ModifiedTicks && ModifiedTicks != 0 && ModifiedTicks < settledTicks;
}
