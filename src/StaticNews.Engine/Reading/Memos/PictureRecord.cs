using StaticNews.Engine.Prose;
using StaticNews.Engine.Shared.Memos;

namespace StaticNews.Engine.Reading.Memos;

/// <summary>A picture that an author named, or none, in the memo.</summary>
internal static class PictureRecord
{
    public static void Write(MemoWriter writer, PictureReference? picture)
    {
        writer.Write(picture is not null);
        if (picture is null) return;
        writer.WriteText(picture.Source);
        writer.WriteText(picture.Alt);
        writer.WriteText(picture.Caption);
        writer.WriteText(picture.Credit);
        writer.WriteSpan(picture.Span);
    }

    public static PictureReference? Read(MemoReader reader) => reader.ReadBoolean()
        ? new(reader.ReadText()!, reader.ReadText(), reader.ReadText(), reader.ReadText(), reader.ReadSpan())
        : null;
}
