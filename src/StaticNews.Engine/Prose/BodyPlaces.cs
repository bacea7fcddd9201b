namespace StaticNews.Engine.Prose;

/// <summary>From offsets in the text that was parsed to places in the file that its author edits.</summary>
/// <param name="written">The body as it stands in the file.</param>
/// <param name="parsed">The same in normal form C, line by line.</param>
/// <param name="firstLine">The line of the file, from 1, at which the body starts.</param>
internal sealed class BodyPlaces(string written, string parsed, int firstLine, string displayPath)
{
    private int[]? _lineStarts;

    /// <summary>The place of a run of characters; what reaches over the end of its first line is cut there.</summary>
    public Place At(int start, int length) => new(displayPath, SpanOf(start, length));

    public TextSpan SpanOf(int start, int length)
    {
        _lineStarts ??= LineStarts(parsed);
        start = Math.Clamp(start, 0, parsed.Length);
        var line = Array.BinarySearch(_lineStarts, start);
        if (line < 0) line = ~line - 1;
        var lineStart = _lineStarts[line];
        var lineEnd = line + 1 < _lineStarts.Length ? _lineStarts[line + 1] : parsed.Length;
        var end = Math.Min(start + Math.Max(length, 1), start + parsed.AsSpan(start, lineEnd - start).TrimEnd("\r\n").Length);
        var column = ColumnWritten(line, start - lineStart);
        var endColumn = ColumnWritten(line, end - lineStart);
        return new TextSpan(firstLine + line, column + 1, Math.Max(1, endColumn - column));
    }

    private int ColumnWritten(int line, int column)
    {
        if (ReferenceEquals(written, parsed)) return column;
        var starts = LineStarts(written);
        var text = written.AsSpan(starts[line], (line + 1 < starts.Length ? starts[line + 1] : written.Length) - starts[line]);
        for (var length = column; length < text.Length; length++)
        {
            if (Nfc.Normalize(text[..length].ToString()).Length >= column && Nfc.Normalize(text[..(length + 1)].ToString()).Length > column) return length;
        }

        return text.Length;
    }

    private static int[] LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            var at = text.AsSpan(i).IndexOfAny('\r', '\n');
            if (at < 0) break;
            i += at;
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n') i++;
            starts.Add(i + 1);
        }

        return [.. starts];
    }
}
