using StaticNews.Engine.Composing;
using StaticNews.Engine.Shared.Memos;

namespace StaticNews.Engine.Printing;

/// <summary>What the memo knows of one page: all that its bytes depended on, what they were, and what there was to say.</summary>
/// <param name="Path">Of the output.</param>
/// <param name="Key">Of everything that was decided before the page was rendered.</param>
/// <param name="Lookups">What its bodies asked the newsroom besides, and found.</param>
/// <param name="Said">A <see cref="PageReport"/>; empty where there was nothing to say, as on most pages.</param>
internal sealed record PageEntry(string Path, Fingerprint Key, FileContent Content, ImmutableArray<Lookup> Lookups, ArraySegment<byte> Said)
{
    public static PageEntry Read(MemoReader reader) => new(
        reader.ReadText()!,
        reader.ReadFingerprint(),
        new FileContent(reader.ReadInt64(), reader.ReadFingerprint()),
        reader.ReadAll(static from => new Lookup((LookupKind)from.ReadByte(), from.ReadText()!, from.ReadFingerprint())),
        reader.ReadBlock());

    public void Write(MemoWriter writer)
    {
        writer.WriteText(Path);
        writer.WriteFingerprint(Key);
        writer.Write(Content.Length);
        writer.WriteFingerprint(Content.Fingerprint);
        writer.WriteAll(Lookups, WriteLookup);
        writer.WriteBlock(Said);
    }

    private static void WriteLookup(MemoWriter writer, Lookup lookup)
    {
        writer.Write((byte)lookup.Kind);
        writer.WriteText(lookup.Name);
        writer.WriteFingerprint(lookup.Found);
    }
}
