using System.Buffers.Binary;

namespace StaticNews.Engine.Planning.Pictures;

/// <summary>Moving pictures that come to rest by themselves, since nothing on a page stops them: repeated for five seconds at most, and played once where they are longer.</summary>
internal static class MovingPicture
{
    private const int LongestMs = 5000;

    // Browsers show a frame that asks for less as long as this.
    private const int HastyMs = 10;
    private const int HastyFrameMs = 100;

    private const int WebpFirstChunk = 12;
    private const int WebpChunkHead = 8;

    /// <summary>The same frames in as many bytes. What is neither GIF nor WebP, or cut off, stays as it is.</summary>
    public static byte[] Settle(byte[] file)
    {
        byte[] settled = [.. file];
        if (settled.AsSpan().StartsWith("GIF8"u8)) SettleGif(settled);
        else if (settled.AsSpan().StartsWith("RIFF"u8)) SettleWebp(settled);
        return settled;
    }

    private static void SettleGif(Span<byte> file)
    {
        var (loops, lengthMs) = (-1, 0);
        for (var at = 13 + (file.Length > 10 ? TableBytes(file[10]) : 0); at + 10 < file.Length;)
        {
            if (file[at] == 0x2C)
            {
                at = AfterBlocks(file, at + 11 + TableBytes(file[at + 9]));
                continue;
            }

            if (file[at] != 0x21) break;
            if (file[at + 1] == 0xF9) lengthMs += FrameMs(BinaryPrimitives.ReadUInt16LittleEndian(file[(at + 4)..]) * 10);
            if (file[at + 1] == 0xFF && at + 18 < file.Length && file[(at + 3)..].StartsWith("NETSCAPE2.0"u8)) loops = at;
            at = AfterBlocks(file, at + 2);
        }

        if (loops < 0) return;
        var repeats = BinaryPrimitives.ReadUInt16LittleEndian(file[(loops + 16)..]);
        var plays = PlaysIn(lengthMs);
        if (repeats > 0 && repeats < plays) return;

        // By a name that nobody knows the extension is passed over, and the picture plays once.
        if (plays > 1) BinaryPrimitives.WriteUInt16LittleEndian(file[(loops + 16)..], (ushort)(plays - 1));
        else file[loops + 3] = (byte)'-';
    }

    private static int AfterBlocks(ReadOnlySpan<byte> file, int at)
    {
        while (at < file.Length && file[at] > 0) at += file[at] + 1;
        return at + 1;
    }

    private static int TableBytes(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);

    private static void SettleWebp(Span<byte> file)
    {
        var (loops, lengthMs) = (-1, 0);
        for (long at = WebpFirstChunk; at + WebpChunkHead + 16 <= file.Length;)
        {
            var chunk = file[(int)at..];
            if (chunk.StartsWith("ANIM"u8)) loops = (int)at + WebpChunkHead + 4;
            if (chunk.StartsWith("ANMF"u8)) lengthMs += FrameMs(chunk[20] | (chunk[21] << 8) | (chunk[22] << 16));
            var length = (long)BinaryPrimitives.ReadUInt32LittleEndian(chunk[4..]);
            at += WebpChunkHead + length + (length & 1);
        }

        if (loops < 0) return;
        var (asked, plays) = (BinaryPrimitives.ReadUInt16LittleEndian(file[loops..]), PlaysIn(lengthMs));
        if (asked == 0 || asked > plays) BinaryPrimitives.WriteUInt16LittleEndian(file[loops..], (ushort)plays);
    }

    private static int FrameMs(int asked) => asked <= HastyMs ? HastyFrameMs : Math.Min(asked, LongestMs);

    private static int PlaysIn(int lengthMs) => Math.Max(1, LongestMs / Math.Max(1, lengthMs));
}
