using System.IO.Compression;

namespace StaticNews.Engine.Indexing.Search;

/// <summary>A compressed file and the hash in its name: of the content before compression, which is the same on every machine.</summary>
internal sealed record PackedFile(uint Hash, SearchFile File)
{
    public static PackedFile Of(char kind, int number, ReadOnlySpan<byte> content)
    {
        var hash = Math.Max(1, (uint)(FingerprintBuilder.Of(content).Value >> 96));
        return new(hash, new SearchFile(string.Create(CultureInfo.InvariantCulture, $"{kind}{number}-{hash:x8}.bin"), Compress(content)));
    }

    /// <summary>The content of a file that <see cref="Compress"/> made.</summary>
    public static byte[] Expand(byte[] compressed)
    {
        var content = new MemoryStream(compressed.Length * 3);
        using (var stream = new ZLibStream(new MemoryStream(compressed), CompressionMode.Decompress)) stream.CopyTo(content);
        return content.ToArray();
    }

    public static byte[] Compress(ReadOnlySpan<byte> content)
    {
        var compressed = new MemoryStream(content.Length / 2 + 64);
        using (var stream = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true)) stream.Write(content);
        return compressed.ToArray();
    }
}
