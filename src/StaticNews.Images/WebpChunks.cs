using System.Buffers.Binary;

namespace StaticNews.Images;

/// <summary>What a WebP file says of itself before its pixels are decoded.</summary>
internal static class WebpChunks
{
    private const int FirstChunk = 12;
    private const int ChunkHead = 8;

    /// <summary>Whether it was encoded as photographs are. False for what is no WebP.</summary>
    public static bool IsLossy(ReadOnlySpan<byte> file)
    {
        if (file.Length < FirstChunk || !file.StartsWith("RIFF"u8) || !file[8..].StartsWith("WEBP"u8)) return false;
        for (var rest = file[FirstChunk..]; rest.Length >= ChunkHead;)
        {
            if (rest.StartsWith("VP8 "u8)) return true;
            var next = ChunkHead + (long)BinaryPrimitives.ReadUInt32LittleEndian(rest[4..]);
            next += next & 1;
            if (next > rest.Length) return false;
            rest = rest[(int)next..];
        }

        return false;
    }
}
