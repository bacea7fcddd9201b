using System.Buffers.Binary;
using System.IO.Hashing;

namespace StaticNews.Benchmarks;

/// <summary>Writes PNG files of soft hills, as smooth and as grainy as a photograph; stored, not deflated, so that every machine writes the same bytes.</summary>
internal static class GeneratedPicture
{
    private const int Width = 400;
    private const int Height = 260;
    private const int MostStored = 65_535;

    /// <summary>A picture of its own for each seed.</summary>
    public static byte[] Png(int seed)
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), Height);
        (header[8], header[9]) = (8, 2);
        Chunk(file, "IHDR"u8, header);
        Chunk(file, "IDAT"u8, Stored(Rows(seed)));
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static byte[] Rows(int seed)
    {
        var dice = new Dice((ulong)seed * 104_729 + 5);
        var (red, green, blue) = (60 + dice.Roll(120), 60 + dice.Roll(120), 60 + dice.Roll(120));
        var hill = 40 + dice.Roll(120);
        var rows = new byte[Height * (1 + Width * 3)];
        var at = 0;
        for (var y = 0; y < Height; y++)
        {
            rows[at++] = 0;
            for (var x = 0; x < Width; x++)
            {
                var bow = Math.Abs((x + hill) % 260 - 130);
                var light = (y > 90 + bow ? 20 : 90 - y / 3) + dice.Roll(9);
                rows[at++] = (byte)Math.Min(255, red / 2 + light);
                rows[at++] = (byte)Math.Min(255, green / 2 + light + x / 20);
                rows[at++] = (byte)Math.Min(255, blue / 2 + light + y / 10);
            }
        }

        return rows;
    }

    // The form of zlib that packs nothing: blocks of at most 65,535 bytes, each with its length twice, and a sum at the end.
    private static byte[] Stored(byte[] bytes)
    {
        using var stream = new MemoryStream();
        stream.Write([0x78, 0x01]);
        Span<byte> lengths = stackalloc byte[5];
        for (var from = 0; from < bytes.Length; from += MostStored)
        {
            var count = Math.Min(MostStored, bytes.Length - from);
            lengths[0] = from + count == bytes.Length ? (byte)1 : (byte)0;
            BinaryPrimitives.WriteUInt16LittleEndian(lengths[1..], (ushort)count);
            BinaryPrimitives.WriteUInt16LittleEndian(lengths[3..], (ushort)~count);
            stream.Write(lengths);
            stream.Write(bytes, from, count);
        }

        Span<byte> sum = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(sum, Adler32Of(bytes));
        stream.Write(sum);
        return stream.ToArray();
    }

    private static uint Adler32Of(byte[] bytes)
    {
        const uint Modulus = 65_521;
        var (low, high) = (1u, 0u);
        foreach (var each in bytes)
        {
            low = (low + each) % Modulus;
            high = (high + low) % Modulus;
        }

        return high << 16 | low;
    }

    private static void Chunk(Stream file, ReadOnlySpan<byte> kind, byte[] content)
    {
        byte[] named = [.. kind, .. content];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        file.Write(named);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.HashToUInt32(named));
        file.Write(number);
    }
}
