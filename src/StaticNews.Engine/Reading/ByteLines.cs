namespace StaticNews.Engine.Reading;

/// <summary>Walks over the lines of UTF-8 bytes; \n, \r\n and \r end a line.</summary>
internal ref struct ByteLines(ReadOnlySpan<byte> text)
{
    private readonly ReadOnlySpan<byte> _text = text;

    /// <summary>The number of the current line, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Where the current line starts and ends, without its break.</summary>
    public Range Range { get; private set; }

    /// <summary>Where the next line starts.</summary>
    public int NextStart { get; private set; }

    /// <summary>The current line without spaces and tabs at its end.</summary>
    public readonly ReadOnlySpan<byte> Line => _text[Range].TrimEnd(" \t"u8);

    /// <summary>Steps to the next line; false after the last.</summary>
    public bool MoveNext()
    {
        if (NextStart >= _text.Length) return false;
        Number++;
        var rest = _text[NextStart..];
        var length = rest.IndexOfAny((byte)'\n', (byte)'\r');
        if (length < 0) length = rest.Length;
        Range = new Range(NextStart, NextStart + length);
        NextStart += length;
        if (length < rest.Length) NextStart += rest[length..].StartsWith("\r\n"u8) ? 2 : 1;
        return true;
    }
}
