using System.Buffers;
using System.Text;
using Scriban.Runtime;

namespace StaticNews.Engine.Rendering.Templates;

/// <summary>A growing run of UTF-8 that templates and writers fill. Kept by its worker from page to page; never makes a string of a page.</summary>
internal sealed class Utf8Output(int capacity = 32 * 1024) : IScriptOutput, IBufferWriter<byte>
{
    /// <summary>A page beyond this size is a mistake of its template, in bytes.</summary>
    public const int Limit = 64 * 1024 * 1024;

    private byte[] _bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Memory => _bytes.AsMemory(0, Length);

    public ReadOnlySpan<byte> Span => _bytes.AsSpan(0, Length);

    /// <summary>Empties the buffer, and lets go of what only an absurd page needed.</summary>
    public void Clear()
    {
        Length = 0;
        if (_bytes.Length > Limit / 16) _bytes = new byte[capacity];
    }

    public void Write(string text, int offset, int count) => Write(text.AsSpan(offset, count));

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text.AsSpan(offset, count));
        return ValueTask.CompletedTask;
    }

    public void Write(ReadOnlySpan<char> text)
    {
        // A UTF-16 character takes at most three bytes.
        var free = Reserve(text.Length * 3);
        Length += Encoding.UTF8.GetBytes(text, free);
    }

    public void Write(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(Reserve(utf8.Length));
        Length += utf8.Length;
    }

    public void WriteEscaped(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var at = HtmlText.IndexOfSpecial(text);
            if (at < 0) break;
            Write(text[..at]);
            Write(HtmlText.Reference(text[at]));
            text = text[(at + 1)..];
        }

        Write(text);
    }

    /// <summary>The content as text, for the rare template that computes with it.</summary>
    public string ToText() => Encoding.UTF8.GetString(Span);

    /// <summary>Empty: the template engine asks for it after every page.</summary>
    public override string ToString() => "";

    void IBufferWriter<byte>.Advance(int count) => Length += count;

    Memory<byte> IBufferWriter<byte>.GetMemory(int sizeHint)
    {
        Reserve(Math.Max(sizeHint, 256));
        return _bytes.AsMemory(Length);
    }

    Span<byte> IBufferWriter<byte>.GetSpan(int sizeHint) => Reserve(Math.Max(sizeHint, 256));

    private Span<byte> Reserve(int count)
    {
        if (Length > Limit) throw new OutputTooLargeException();
        if (_bytes.Length - Length < count) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
        return _bytes.AsSpan(Length);
    }
}
