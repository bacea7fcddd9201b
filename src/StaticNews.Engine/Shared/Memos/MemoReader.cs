using System.Runtime.InteropServices;

namespace StaticNews.Engine.Shared.Memos;

/// <summary>Reads what <see cref="MemoWriter"/> wrote. The bytes have passed their checksum, so nothing is checked again.</summary>
internal sealed class MemoReader(ArraySegment<byte> bytes)
    : BinaryReader(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false))
{
    public string? ReadText()
    {
        var length = Read7BitEncodedInt() - 1;
        if (length < 0) return null;
        return string.Create(length, BaseStream, static (text, stream) => stream.ReadExactly(MemoryMarshal.AsBytes(text)));
    }

    public TextSpan ReadSpan() => new(Read7BitEncodedInt(), Read7BitEncodedInt(), Read7BitEncodedInt());

    public Place ReadPlace() => new(ReadText()!, ReadSpan());

    public Located<string> ReadLocated() => new(ReadText()!, ReadSpan());

    public Located<string>? ReadLocatedOrNull() => ReadBoolean() ? ReadLocated() : null;

    public DateTimeOffset ReadMoment() => new(ReadInt64(), TimeSpan.FromMinutes(ReadInt16()));

    public DateTimeOffset? ReadMomentOrNull() => ReadBoolean() ? ReadMoment() : null;

    public Fingerprint ReadFingerprint() => new(new UInt128(ReadUInt64(), ReadUInt64()));

    /// <summary>A part of the same bytes, to be read later.</summary>
    public ArraySegment<byte> ReadBlock()
    {
        var length = Read7BitEncodedInt();
        var block = bytes.Slice((int)BaseStream.Position, length);
        BaseStream.Position += length;
        return block;
    }

    public ImmutableArray<T> ReadAll<T>(Func<MemoReader, T> read)
    {
        var count = Read7BitEncodedInt();
        if (count == 0) return [];
        var items = ImmutableArray.CreateBuilder<T>(count);
        for (var i = 0; i < count; i++) items.Add(read(this));
        return items.MoveToImmutable();
    }
}
