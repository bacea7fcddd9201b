using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace StaticNews.Tests.Search;

/// <summary>The content of one file of the index, read front to back.</summary>
internal sealed class IndexFile(byte[] compressed)
{
    private readonly byte[] _bytes = Inflate(compressed);
    private int _at;

    public bool IsAtEnd => _at == _bytes.Length;

    public long Number()
    {
        var number = 0L;
        for (var shift = 0; ; shift += 7)
        {
            var next = _bytes[_at++];
            number |= (long)(next & 127) << shift;
            if (next < 128) return number;
        }
    }

    public string Text() => Encoding.UTF8.GetString(Take((int)Number()));

    public uint Hash() => BinaryPrimitives.ReadUInt32BigEndian(Take(4));

    public byte[] Take(int count)
    {
        _at += count;
        return _bytes[(_at - count).._at];
    }

    public T[] Times<T>(Func<T> read)
    {
        var items = new T[Number()];
        for (var at = 0; at < items.Length; at++) items[at] = read();
        return items;
    }

    public static List<(int Number, int Mark)> Postings(byte[] list, int markBits)
    {
        var postings = new List<(int Number, int Mark)>();
        long number = 0, entry = 0;
        var shift = 0;
        foreach (var next in list)
        {
            entry |= (long)(next & 127) << shift;
            shift += 7;
            if (next >= 128) continue;
            number += entry >> markBits;
            postings.Add(((int)number, (int)entry & (1 << markBits) - 1));
            (entry, shift) = (0, 0);
        }

        return postings;
    }

    /// <summary>The content as it was before compression.</summary>
    public static byte[] Inflate(byte[] compressed)
    {
        using var stream = new ZLibStream(new MemoryStream(compressed), CompressionMode.Decompress);
        var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
