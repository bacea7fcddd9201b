using System.Runtime.InteropServices;
using StaticNews.Engine.Shared.Memos;

namespace StaticNews.Engine.Indexing.Related;

/// <summary>What the memo knows of one article: what its picks depended on in it, its terms, and what was picked.</summary>
/// <param name="Terms">Numbers of <see cref="Shared.Terms.TermId"/>.</param>
internal sealed record PickedEntry(PickSources Sources, ArticleTerms Terms, Picked Picked)
{
    public static PickedEntry Read(MemoReader reader) => new(
        new PickSources(reader.ReadFingerprint(), reader.ReadFingerprint(), reader.ReadFingerprint()),
        new ArticleTerms(MemoryMarshal.Cast<byte, uint>(reader.ReadBlock().AsSpan()).ToArray(), reader.ReadBlock().ToArray()),
        new Picked(
            reader.ReadAll(static from => new ScoredArticle(from.ReadInt32(), from.ReadInt64(), from.ReadInt64())),
            reader.ReadAll(static from => from.ReadInt32())));

    public void Write(MemoWriter writer)
    {
        writer.WriteFingerprint(Sources.Text);
        writer.WriteFingerprint(Sources.Standing);
        writer.WriteFingerprint(Sources.HandPicked);
        writer.WriteBlock(MemoryMarshal.AsBytes(Terms.Terms.AsSpan()));
        writer.WriteBlock(Terms.Weights);
        writer.WriteAll(Picked.Picks, WritePick);
        writer.WriteAll(Picked.PassedOver, static (to, number) => to.Write(number));
    }

    private static void WritePick(MemoWriter writer, ScoredArticle pick)
    {
        writer.Write(pick.Number);
        writer.Write(pick.Score);
        writer.Write(pick.OwnPoints);
    }
}
