using System.Text;

namespace StaticNews.Engine.Shared.Search;

/// <summary>Bytes of numbers and texts, one behind the other.</summary>
internal sealed class PackedWriter(int capacity = 256)
{
    private byte[] _bytes = new byte[capacity];
    private int _length;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    public void Clear() => _length = 0;

    public void Number(uint number)
    {
        Reserve(Varint.MaxBytes);
        _length = Varint.Write(_bytes, _length, number);
    }

    /// <summary>Its length in bytes, then UTF-8.</summary>
    public void Text(string text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        Number((uint)length);
        Reserve(length);
        _length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_length));
    }

    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
    }

    private void Reserve(int more)
    {
        if (_length + more > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + more));
    }
}
