using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace StaticNews.Engine.Shared.Memos;

/// <summary>Reads what <see cref="MemoWriter"/> wrote. The bytes have passed their checksum, so nothing is checked again.</summary>
internal sealed class MemoReader(ArraySegment<byte> bytes)
{
    private int _at;

    public bool ReadBoolean() => ReadByte() != 0;

    public byte ReadByte() => bytes[_at++];

    public short ReadInt16() => BinaryPrimitives.ReadInt16LittleEndian(Take(sizeof(short)));

    public int ReadInt32() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));

    public uint ReadUInt32() => BinaryPrimitives.ReadUInt32LittleEndian(Take(sizeof(uint)));

    public long ReadInt64() => BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long)));

    public ulong ReadUInt64() => BinaryPrimitives.ReadUInt64LittleEndian(Take(sizeof(ulong)));

    public int Read7BitEncodedInt()
    {
        var number = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = ReadByte();
            number |= (next & 0x7F) << shift;
            if (next < 0x80) return number;
        }
    }

    public string? ReadText()
    {
        var length = Read7BitEncodedInt() - 1;
        return length < 0 ? null : new string(MemoryMarshal.Cast<byte, char>(Take(length * sizeof(char))));
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
        var block = bytes.Slice(_at, length);
        _at += length;
        return block;
    }

    public ImmutableArray<T> ReadAll<T>(Func<MemoReader, T> read)
    {
        var count = Read7BitEncodedInt();
        if (count == 0) return [];
        var items = new T[count];
        for (var i = 0; i < count; i++) items[i] = read(this);
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        var taken = bytes.AsSpan(_at, length);
        _at += length;
        return taken;
    }
}
