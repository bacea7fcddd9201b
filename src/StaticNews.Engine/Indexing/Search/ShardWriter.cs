using StaticNews.Engine.Shared.Search;

namespace StaticNews.Engine.Indexing.Search;

/// <summary>One shard's content: the number of its terms, the terms, the lengths of their postings, the postings. Columns, since like compresses with like.</summary>
internal sealed class ShardWriter
{
    private readonly PackedWriter _writer = new(1 << 14);

    /// <param name="terms">By key; what the shard's number says of a key is not written.</param>
    public ReadOnlySpan<byte> Pairs(ReadOnlySpan<(uint Key, int Number)> terms, int bits, PostingLane head, PostingLane body)
    {
        _writer.Clear();
        _writer.Number((uint)terms.Length);
        var last = 0u;
        foreach (var (key, _) in terms)
        {
            var rest = key << bits >> bits;
            _writer.Number(rest - last);
            last = rest;
        }

        foreach (var (_, number) in terms) Lengths(number, head, body);
        foreach (var (_, number) in terms) Postings(number, head, body);
        return _writer.Written;
    }

    public ReadOnlySpan<byte> Words(List<(string Word, int Number)> terms, PostingLane head, PostingLane body)
    {
        _writer.Clear();
        _writer.Number((uint)terms.Count);
        foreach (var (word, _) in terms) _writer.Text(word);
        foreach (var (_, number) in terms) Lengths(number, head, body);
        foreach (var (_, number) in terms) Postings(number, head, body);
        return _writer.Written;
    }

    private void Lengths(int number, PostingLane head, PostingLane body)
    {
        _writer.Number((uint)head.Of(number).Length);
        _writer.Number((uint)body.Of(number).Length);
    }

    private void Postings(int number, PostingLane head, PostingLane body)
    {
        _writer.Bytes(head.Of(number));
        _writer.Bytes(body.Of(number));
    }
}
