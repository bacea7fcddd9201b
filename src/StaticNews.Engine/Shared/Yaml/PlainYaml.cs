namespace StaticNews.Engine.Shared.Yaml;

/// <summary>Reads the YAML that nearly all front matter is: lines of key and value, lists of values, one level of named values.</summary>
/// <remarks>
/// It takes a tenth of the parser's time and gives the same tree. At the first line that it does not know it gives up and the parser reads
/// the whole text; a test holds the two together.
/// </remarks>
internal ref struct PlainYaml
{
    private readonly DeskLines _desk;
    private TextLines _lines;
    private bool _hasLine;
    private int _indent;

    private PlainYaml(DeskLines desk, int firstLine)
    {
        _desk = desk;
        _lines = new TextLines(desk.Text, firstLine);
        MoveNext();
    }

    private readonly bool IsItem => _lines.Line[_indent] == '-';

    /// <summary>The entries of the top-level map, or null where the parser has to read the text.</summary>
    public static ImmutableArray<YamlEntry>.Builder? TryRead(DeskLines desk, int firstLine)
    {
        var reader = new PlainYaml(desk, firstLine);
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        while (reader._hasLine)
        {
            if (reader._indent != 0 || reader.Entry(depth: 0) is not { } entry) return null;
            entries.Add(entry);
        }

        return entries;
    }

    private YamlEntry? Entry(int depth)
    {
        var indent = _indent;
        var line = _lines.Line;
        var keyLength = PlainValue.KeyLength(line[indent..]);
        if (keyLength == 0) return null;
        var key = Nfc.Normalize(line.Slice(indent, keyLength).ToString());
        var keySpan = new TextSpan(_lines.Number, indent + 1, keyLength);
        var colon = indent + keyLength;
        var start = colon + 1;
        while (start < line.Length && line[start] == ' ') start++;
        var value = start < line.Length ? Value(start, takesList: true) : Below(indent, depth, new TextSpan(_lines.Number, colon + 2, 1));
        return value is null ? null : new YamlEntry(key, keySpan, value);
    }

    // What stands on the line: nothing deeper may follow it, that would be more of the same value.
    private YamlNode? Value(int start, bool takesList)
    {
        var indent = _indent;
        var value = _lines.Line[start..].TrimEnd(' ');
        YamlNode? node = takesList && value[0] == '[' ? List(value, start) : Text(value, start);
        MoveNext();
        return _hasLine && (_indent > indent || (takesList && _indent == indent && IsItem)) ? null : node;
    }

    private YamlNode? Below(int indent, int depth, TextSpan emptySpan)
    {
        MoveNext();
        if (_hasLine && _indent >= indent && IsItem) return Items(indent);
        if (!_hasLine || _indent <= indent) return new YamlText("", false, emptySpan);
        return depth == 0 ? Map(indent) : null;
    }

    private YamlList? Items(int parentIndent)
    {
        var (indent, span) = (_indent, new TextSpan(_lines.Number, _indent + 1, 1));
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (_hasLine && _indent == indent && IsItem)
        {
            var line = _lines.Line;
            var start = indent + 1;
            while (start < line.Length && line[start] == ' ') start++;
            if (start == indent + 1 || start == line.Length || Value(start, takesList: false) is not { } item) return null;
            items.Add(item);
        }

        return _hasLine && (_indent > parentIndent || (indent > parentIndent && IsItem)) ? null : new YamlList(items.ToImmutable(), span);
    }

    private YamlMap? Map(int parentIndent)
    {
        var (indent, span) = (_indent, new TextSpan(_lines.Number, _indent + 1, 1));
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        while (_hasLine && _indent == indent)
        {
            if (Entry(depth: 1) is not { } entry) return null;
            // Repeated keys are the parser's to report.
            foreach (var earlier in entries)
            {
                if (earlier.Key == entry.Key) return null;
            }

            entries.Add(entry);
        }

        return _hasLine && _indent > parentIndent ? null : new YamlMap(entries.ToImmutable(), span);
    }

    private readonly YamlText? Text(ReadOnlySpan<char> value, int start)
    {
        if (PlainValue.Read(value) is not { } text) return null;
        var span = new TextSpan(_lines.Number, start + 1, value.Length);
        var isQuotedHere = _desk.IsQuotedHere(ref span);
        return new YamlText(text, !isQuotedHere && value[0] is '"' or '\'', span);
    }

    private readonly YamlList? List(ReadOnlySpan<char> value, int start)
    {
        if (!PlainValue.IsList(value)) return null;
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        var span = Placed(start, value.Length);
        var inner = value[1..^1];
        if (inner.Trim(' ').IsEmpty) return new YamlList([], span);
        foreach (var range in inner.Split(','))
        {
            var item = inner[range].Trim(' ');
            if (item.IsEmpty || item[0] == '-') return null;
            var column = start + 1 + range.Start.Value + (inner[range].Length - inner[range].TrimStart(' ').Length);
            items.Add(new YamlText(item.ToString(), false, Placed(column, item.Length)));
        }

        return new YamlList(items.ToImmutable(), span);
    }

    private readonly TextSpan Placed(int start, int length)
    {
        var span = new TextSpan(_lines.Number, start + 1, length);
        _desk.IsQuotedHere(ref span);
        return span;
    }

    // To the next line that says something.
    private void MoveNext()
    {
        while (_hasLine = _lines.MoveNext())
        {
            _indent = _lines.Line.IndexOfAnyExcept(' ');
            if (_indent >= 0 && _lines.Line[_indent] != '#') return;
        }
    }
}
