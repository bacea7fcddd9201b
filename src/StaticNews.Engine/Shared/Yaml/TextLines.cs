namespace StaticNews.Engine.Shared.Yaml;

/// <summary>Walks over the lines of a text; \n, \r\n and \r end a line. Copy it to look ahead.</summary>
internal ref struct TextLines(ReadOnlySpan<char> text, int firstLine = 1)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _next;

    /// <summary>The number of the current line.</summary>
    public int Number { get; private set; } = firstLine - 1;

    /// <summary>Where the current line starts in the text.</summary>
    public int Start { get; private set; }

    /// <summary>The current line without its end.</summary>
    public ReadOnlySpan<char> Line { get; private set; }

    /// <summary>Where the next line starts in the text.</summary>
    public readonly int NextStart => _next;

    /// <summary>Steps to the next line; false after the last.</summary>
    public bool MoveNext()
    {
        if (_next >= _text.Length) return false;
        Start = _next;
        Number++;
        var rest = _text[_next..];
        var length = rest.IndexOfAny('\n', '\r');
        if (length < 0) length = rest.Length;
        Line = rest[..length];
        _next += length;
        if (_next < _text.Length) _next += rest[length..].StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1;
        return true;
    }

    /// <summary>The indentation of the next line that is not blank, or -1 after the last.</summary>
    public readonly int NextIndent()
    {
        var ahead = this;
        while (ahead.MoveNext())
        {
            var indent = ahead.Line.IndexOfAnyExcept(' ');
            if (indent >= 0) return indent;
        }

        return -1;
    }
}
