using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StaticNews.Engine.Shared.Yaml;

/// <summary>Builds the tree of nodes from the parser's events.</summary>
internal sealed class YamlTree
{
    private const int MaxDepth = 8;

    private readonly DeskLines _desk;
    private readonly Parser _parser;
    private readonly int _lineOffset;
    private readonly Remarks _remarks;
    private YamlFailure? _failure;

    private YamlTree(DeskLines desk, string text, int firstLine, string displayPath)
    {
        _desk = desk;
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
        _lineOffset = firstLine - 1;
        _remarks = new Remarks(displayPath);
    }

    /// <summary>Reads a text that starts at line <paramref name="firstLine"/> of the file: the whole of it, or one top-level key.</summary>
    public static YamlParse Parse(DeskLines desk, string text, int firstLine, string displayPath)
    {
        var tree = new YamlTree(desk, text, firstLine, displayPath);
        var map = YamlMap.Empty;
        try
        {
            map = tree.Root();
        }
        catch (YamlException e)
        {
            tree.Fail(YamlRules.Syntax, tree.SpanOf(e.Start, e.Start));
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // The scanner does not tell where; what it last understood is nearest.
            var last = tree._parser.Current?.End ?? Mark.Empty;
            tree.Fail(YamlRules.Syntax, tree.SpanOf(last, last));
        }

        return new YamlParse(map, tree._remarks.ToImmutable(), tree._failure);
    }

    /// <summary>The entries without those whose key came before; these are reported.</summary>
    public static ImmutableArray<YamlEntry> WithoutDuplicates(ImmutableArray<YamlEntry>.Builder entries, Remarks remarks)
    {
        var lines = new Dictionary<string, int>(entries.Count, StringComparer.Ordinal);
        var kept = 0;
        foreach (var entry in entries)
        {
            if (lines.TryAdd(entry.Key, entry.KeySpan.Line)) entries[kept++] = entry;
            else remarks.Add(YamlRules.DuplicateKey, entry.KeySpan, entry.Key, lines[entry.Key].ToString(CultureInfo.InvariantCulture));
        }

        entries.Count = kept;
        return entries.ToImmutable();
    }

    private YamlMap Root()
    {
        _parser.MoveNext();
        if (!_parser.MoveNext() || _parser.Current is not DocumentStart) return YamlMap.Empty;
        _parser.MoveNext();
        if (_parser.Current is Scalar { Value.Length: 0, Style: ScalarStyle.Plain }) return YamlMap.Empty;
        if (_parser.Current is not MappingStart)
        {
            Fail(YamlRules.RootIsNoMap, SpanOf(_parser.Current!.Start, _parser.Current.End));
            return YamlMap.Empty;
        }

        var map = (YamlMap)Node(0);
        if (_failure is not null) return map;
        _parser.MoveNext();
        if (_parser.MoveNext() && _parser.Current is not StreamEnd)
            Fail(YamlRules.SecondDocument, SpanOf(_parser.Current!.Start, _parser.Current.End));
        return map;
    }

    private YamlNode Node(int depth)
    {
        var current = _parser.Current!;
        var span = SpanOf(current.Start, current.End, out var isQuotedHere);
        if (current is AnchorAlias alias)
        {
            _remarks.Add(YamlRules.Alias, span, "*" + alias.Value.Value);
            return new YamlUnreadable(span);
        }

        if (current is NodeEvent node)
        {
            if (!node.Anchor.IsEmpty) _remarks.Add(YamlRules.Alias, span, "&" + node.Anchor.Value);
            if (!node.Tag.IsEmpty) _remarks.Add(YamlRules.Tag, span, node.Tag.Value);
        }

        if (current is Scalar scalar) return new YamlText(YamlCleaner.Escaped(scalar.Value), !isQuotedHere && scalar.Style != ScalarStyle.Plain, span);
        if (depth == MaxDepth) Fail(YamlRules.TooDeep, span, MaxDepth.ToString(CultureInfo.InvariantCulture));
        if (_failure is not null) return new YamlUnreadable(span);
        return current is SequenceStart list
            ? List(current.Start, depth, list.Style == SequenceStyle.Flow)
            : Map(current.Start, depth, current is MappingStart { Style: MappingStyle.Flow });
    }

    private YamlList List(Mark start, int depth, bool isFlow)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (MoveNext(start) && _parser.Current is not SequenceEnd) items.Add(Node(depth + 1));
        return new YamlList(items.ToImmutable(), SpanOf(start, isFlow ? _parser.Current?.End ?? start : start, bracket: 1));
    }

    private YamlMap Map(Mark start, int depth, bool isFlow)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        while (MoveNext(start) && _parser.Current is not MappingEnd)
        {
            var isText = _parser.Current is Scalar;
            var key = Node(depth + 1);
            if (!isText && key is not YamlUnreadable) _remarks.Add(YamlRules.KeyIsNoText, key.Span with { Length = 1 });
            if (!MoveNext(start)) break;
            var value = Node(depth + 1);
            if (key is YamlText text) entries.Add(new YamlEntry(Nfc.Normalize(text.Value), text.Span, value));
        }

        return new YamlMap(WithoutDuplicates(entries, _remarks), SpanOf(start, isFlow ? _parser.Current?.End ?? start : start, bracket: 1));
    }

    // The parser may come to its end within a list that it never closed.
    private bool MoveNext(Mark start)
    {
        if (_failure is null && !_parser.MoveNext()) Fail(YamlRules.Syntax, SpanOf(start, start));
        return _failure is null;
    }

    private void Fail(DiagnosticRule rule, TextSpan span, params ImmutableArray<string> arguments) =>
        _failure ??= new YamlFailure(rule, span, arguments);

    private TextSpan SpanOf(Mark start, Mark end, int bracket = 0) => SpanOf(start, end, out _, bracket);

    // What ends on another line is marked by its first character.
    private TextSpan SpanOf(Mark start, Mark end, out bool isQuotedHere, int bracket = 0)
    {
        var length = start.Line == end.Line ? (int)(end.Column - start.Column) + bracket : 1;
        var span = new TextSpan((int)start.Line + _lineOffset, (int)start.Column, Math.Max(1, length));
        isQuotedHere = _desk.IsQuotedHere(ref span);
        return span;
    }
}
