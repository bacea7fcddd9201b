namespace StaticNews.Tests.Faults;

/// <summary>A file in memory that takes so many bytes and then no more, however they come.</summary>
internal sealed class FlakyStream(byte[] content, int room) : Stream
{
    private readonly MemoryStream _file = Of(content);
    private int _room = room;

    public byte[] Bytes => _file.ToArray();

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => true;

    public override long Length => _file.Length;

    public override long Position { get => _file.Position; set => _file.Position = value; }

    public override void Flush() => _file.Flush();

    public override int Read(byte[] buffer, int offset, int count) => _file.Read(buffer, offset, count);

    public override long Seek(long offset, SeekOrigin origin) => _file.Seek(offset, origin);

    public override void SetLength(long value)
    {
        Take(1);
        _file.SetLength(value);
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        _file.Write(buffer, offset, Math.Min(count, _room));
        Take(count);
    }

    private static MemoryStream Of(byte[] content)
    {
        var file = new MemoryStream();
        file.Write(content);
        return file;
    }

    private void Take(int count)
    {
        _room = Math.Max(-1, _room - count);
        if (_room < 0) throw new IOException("killed");
    }
}
