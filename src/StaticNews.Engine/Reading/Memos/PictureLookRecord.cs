using StaticNews.Engine.Reading.Pictures;
using StaticNews.Engine.Shared.Memos;

namespace StaticNews.Engine.Reading.Memos;

/// <summary>What was seen in a picture as bytes of the memo; none where nothing could be seen.</summary>
internal static class PictureLookRecord
{
    public static ArraySegment<byte> Write(PictureLook? look)
    {
        if (look is null) return [];
        using var record = new MemoryStream();
        using var writer = new MemoWriter(record);
        writer.Write(look.Size.WidthPx);
        writer.Write(look.Size.HeightPx);
        writer.Write((byte)look.Kind);
        writer.WriteText(look.Color);
        writer.Write((byte)look.Fault);
        return record.ToArray();
    }

    public static PictureLook? Read(ArraySegment<byte> record)
    {
        if (record.Count == 0) return null;
        var reader = new MemoReader(record);
        var size = new PictureSize(reader.ReadInt32(), reader.ReadInt32());
        return new PictureLook(size, (PictureKind)reader.ReadByte(), reader.ReadText(), (PictureFault)reader.ReadByte());
    }
}
