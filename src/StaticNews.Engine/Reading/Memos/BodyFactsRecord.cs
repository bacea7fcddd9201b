using System.Runtime.InteropServices;
using StaticNews.Engine.Prose;
using StaticNews.Engine.Shared.Memos;

namespace StaticNews.Engine.Reading.Memos;

/// <summary>A body's facts in the memo, in the order of <see cref="BodyFacts"/>. What only the search reads stays in the memo's bytes.</summary>
internal static class BodyFactsRecord
{
    public static void Write(MemoWriter writer, BodyFacts value)
    {
        writer.WriteText(value.Summary);
        PictureRecord.Write(writer, value.FirstPicture);
        writer.WriteAll(value.Headings, WriteHeading);
        writer.WriteAll(value.Pictures, static (to, picture) => to.WriteText(picture));
        writer.WriteAll(value.Bylines, WriteByline);
        writer.Write7BitEncodedInt(value.Characters);
        writer.WriteBlock(MemoryMarshal.AsBytes(value.Terms.AsSpan()));
        writer.WriteBlock(value.SearchTerms.Span);
    }

    public static BodyFacts Read(MemoReader reader) => new(
        reader.ReadText()!,
        PictureRecord.Read(reader),
        reader.ReadAll(static from => new Heading(from.ReadText()!, from.ReadText()!, from.Read7BitEncodedInt())),
        reader.ReadAll(static from => from.ReadText()!),
        reader.ReadAll(static from => new Byline(from.ReadText()!, from.ReadText(), from.ReadText(), from.ReadSpan())),
        reader.Read7BitEncodedInt(),
        ImmutableCollectionsMarshal.AsImmutableArray(MemoryMarshal.Cast<byte, BodyTerm>(reader.ReadBlock()).ToArray()))
    {
        SearchTerms = reader.ReadBlock(),
    };

    private static void WriteHeading(MemoWriter writer, Heading heading)
    {
        writer.WriteText(heading.Id);
        writer.WriteText(heading.Text);
        writer.Write7BitEncodedInt(heading.Level);
    }

    private static void WriteByline(MemoWriter writer, Byline byline)
    {
        writer.WriteText(byline.Name);
        writer.WriteText(byline.Title);
        writer.WriteText(byline.Email);
        writer.WriteSpan(byline.Span);
    }
}
