using System.Text;

namespace StaticNews.Engine.Shared.Search;

/// <summary>Reads what <see cref="PackedWriter"/> wrote.</summary>
internal ref struct PackedReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;

    public readonly bool IsAtEnd => _at == _bytes.Length;

    public uint Number() => Varint.Read(_bytes, ref _at);

    public string Text() => Encoding.UTF8.GetString(Bytes((int)Number()));

    public ReadOnlySpan<byte> Bytes(int length)
    {
        _at += length;
        return _bytes.Slice(_at - length, length);
    }
}
