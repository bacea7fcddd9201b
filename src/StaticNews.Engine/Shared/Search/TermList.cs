using System.Buffers;
using System.Text;

namespace StaticNews.Engine.Shared.Search;

/// <summary>The terms of one text in as few bytes as will do, since every article's are kept: pairs in order, as distances; then words in order.</summary>
internal static class TermList
{
    public static byte[] Of(TermCollector collector)
    {
        var rented = ArrayPool<ulong>.Shared.Rent(collector.Pairs.Count);
        var pairs = rented.AsSpan(0, collector.Pairs.Count);
        collector.Pairs.CopySorted(pairs);
        var writer = new PackedWriter(pairs.Length * 3 + 256);
        writer.Number((uint)pairs.Length);
        var last = 0UL;
        foreach (var pair in pairs)
        {
            writer.Number((uint)(pair - last));
            last = pair;
        }

        ArrayPool<ulong>.Shared.Return(rented);
        var words = collector.Words.ToArray();
        Array.Sort(words, StringComparer.Ordinal);
        writer.Number((uint)words.Length);
        foreach (var word in words) writer.Text(word);
        return writer.Written.ToArray();
    }

    public static List<string> Words(ReadOnlySpan<byte> terms)
    {
        var words = new List<string>();
        if (terms.IsEmpty) return words;
        var at = 0;
        for (var left = Varint.Read(terms, ref at); left > 0; left--) Varint.Read(terms, ref at);
        for (var left = Varint.Read(terms, ref at); left > 0; left--)
        {
            var length = (int)Varint.Read(terms, ref at);
            words.Add(Encoding.UTF8.GetString(terms.Slice(at, length)));
            at += length;
        }

        return words;
    }
}
