using System.Text;

namespace StaticNews.Engine.Shared.Csv;

/// <summary>
/// Reads tables as spreadsheets save them: cells parted by commas, semicolons or tabs, whichever the first line has most of, in double
/// quotes where they hold such a character. Any text is a table, and every cell knows its place.
/// </summary>
internal ref struct CsvReader
{
    private readonly ReadOnlySpan<char> _text;
    private readonly char _separator;
    private readonly int _mostCells;
    private TextSpan? _unclosedQuote;
    private int _at;
    private int _line;
    private int _lineStart;

    private CsvReader(ReadOnlySpan<char> text, int mostCells)
    {
        _text = text;
        _mostCells = mostCells;
        _line = 1;
        _separator = SeparatorOf(text);
    }

    /// <summary>At most so many rows, and of each at most so many cells.</summary>
    public static CsvTable Read(ReadOnlySpan<char> text, int mostRows, int mostCells)
    {
        var reader = new CsvReader(text, mostCells);
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<CsvCell>>();
        while (reader._at < text.Length)
        {
            var row = reader.Row(out var hasText);
            if (!hasText) continue;
            if (rows.Count == mostRows) return new(rows.DrainToImmutable(), reader._unclosedQuote, true);
            rows.Add(row);
        }

        return new(rows.DrainToImmutable(), reader._unclosedQuote, false);
    }

    private static char SeparatorOf(ReadOnlySpan<char> text)
    {
        int commas = 0, semicolons = 0, tabs = 0;
        var isQuoted = false;
        foreach (var c in text)
        {
            if (c == '"') isQuoted = !isQuoted;
            else if (isQuoted) continue;
            else if (c is '\r' or '\n') break;
            else if (c == ',') commas++;
            else if (c == ';') semicolons++;
            else if (c == '\t') tabs++;
        }

        return tabs > commas && tabs > semicolons ? '\t' : semicolons > commas ? ';' : ',';
    }

    private ImmutableArray<CsvCell> Row(out bool hasText)
    {
        var cells = ImmutableArray.CreateBuilder<CsvCell>();
        hasText = false;
        while (true)
        {
            var cell = Cell();
            hasText |= cell.Text.Length > 0;
            if (cells.Count < _mostCells) cells.Add(cell);
            if (_at == _text.Length) break;
            var end = _text[_at++];
            if (end == _separator) continue;
            if (end == '\r' && _at < _text.Length && _text[_at] == '\n') _at++;
            StartLine();
            break;
        }

        return cells.DrainToImmutable();
    }

    private CsvCell Cell()
    {
        while (_at < _text.Length && _text[_at] == ' ') _at++;
        var start = _at;
        if (start < _text.Length && _text[start] == '"') return Quoted();
        var length = _text[start..].IndexOfAny(_separator, '\r', '\n');
        if (length < 0) length = _text.Length - start;
        _at += length;
        var text = _text.Slice(start, length).Trim();
        return new CsvCell(Nfc.Normalize(text.ToString()), new TextSpan(_line, start - _lineStart + 1, Math.Max(1, text.Length)));
    }

    private CsvCell Quoted()
    {
        var (line, column, start) = (_line, _at - _lineStart + 1, _at++);
        var text = new StringBuilder();
        while (true)
        {
            if (_at == _text.Length)
            {
                _unclosedQuote ??= new TextSpan(line, column, 1);
                break;
            }

            var c = _text[_at++];
            if (c == '"')
            {
                if (_at == _text.Length || _text[_at] != '"') break;
                _at++;
            }
            else if (c is '\n' || c is '\r' && (_at == _text.Length || _text[_at] != '\n'))
            {
                StartLine();
            }

            text.Append(c is '\r' or '\n' ? ' ' : c);
        }

        // What follows the quote up to the separator belongs to the cell.
        var rest = _text[_at..].IndexOfAny(_separator, '\r', '\n');
        if (rest < 0) rest = _text.Length - _at;
        text.Append(_text.Slice(_at, rest));
        _at += rest;
        var whole = Nfc.Normalize(text.ToString().Trim());
        return new CsvCell(whole, new TextSpan(line, column, line == _line ? _at - start : 1));
    }

    private void StartLine()
    {
        _line++;
        _lineStart = _at;
    }
}
