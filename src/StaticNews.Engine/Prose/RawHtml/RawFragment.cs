using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using Markdig.Syntax;

namespace StaticNews.Engine.Prose.RawHtml;

/// <summary>
/// The HTML of neighbouring blocks as one text for the HTML parser, with a mark in place of each Markdown block between them,
/// so that a div that opens before a paragraph and closes behind it holds the paragraph.
/// </summary>
internal sealed class RawFragment
{
    private const string Head = "<!doctype html><body>";

    /// <summary>No character at all, so no author's attribute has this name.</summary>
    private const string Mark = "\uFDD0";

    private const string End = "end";

    private const int MostTags = 10_000;

    private const int MostElements = 50_000;

    private static readonly string[] Swallowing = ["script", "style", "iframe", "textarea", "title", "xmp", "noembed", "noframes"];

    private readonly StringBuilder _html = new(Head);
    private readonly List<(int InHtml, int InBody)> _lines = [];
    private readonly List<Block> _blocks = [];
    private readonly List<(HtmlParseError Code, int Start)> _errors = [];
    private int _elements;

    /// <summary>Where the first HTML stands in the body.</summary>
    public int Start => _lines.Find(line => line.InBody >= 0).InBody;

    /// <summary>What the parser found amiss, by the place in the body.</summary>
    public IReadOnlyList<(HtmlParseError Code, int Start)> Errors => _errors;

    /// <summary>One element as the parser reads its start tag, or null.</summary>
    public static IElement? Element(string tag) => new HtmlParser().ParseDocument(Head + tag).Body!.FirstElementChild;

    public void Add(HtmlBlock block)
    {
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var slice = block.Lines.Lines[i].Slice;
            _lines.Add((_html.Length, slice.Start));
            _html.Append(slice.AsSpan()).Replace(Mark[0], '\uFFFD', _html.Length - slice.Length, slice.Length).Append('\n');
        }

        // Their ends are only looked for in the same block, as Markdown does: nothing that comes after may disappear in them.
        foreach (var name in Swallowing)
        {
            if (!Opens(block, name)) continue;
            _lines.Add((_html.Length, -1));
            _html.Append(CultureInfo.InvariantCulture, $"</{name}>");
        }
    }

    public void Add(Block block)
    {
        _lines.Add((_html.Length, -1));
        _html.Append(CultureInfo.InvariantCulture, $"<div {Mark}=\"{_blocks.Count}\"></div>\n");
        _blocks.Add(block);
    }

    /// <summary>The elements as a browser would nest them; null where the blocks between would be lost or the HTML is beyond all measure.</summary>
    public IElement? Parse()
    {
        if (CountTags() > MostTags) return null;
        _lines.Add((_html.Length, -1));
        _html.Append(CultureInfo.InvariantCulture, $"<i {Mark}=\"{End}\"></i>");
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true, OnCreated = Count });
        parser.Error += (_, e) =>
        {
            var error = (HtmlErrorEvent)e;
            if (StartOf(error.Position.Position) is >= 0 and var start) _errors.Add(((HtmlParseError)error.Code, start));
        };
        try
        {
            var body = parser.ParseDocument(_html.ToString()).Body!;
            return IsWhole(body) ? body : null;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    /// <summary>The Markdown block that stands here, or null.</summary>
    public Block? BlockAt(IElement element) =>
        element.GetAttribute(Mark) is { } number && number != End ? _blocks[int.Parse(number, CultureInfo.InvariantCulture)] : null;

    public static bool IsEnd(IElement element) => element.GetAttribute(Mark) == End;

    /// <summary>Where an element's start tag stands in the body; -1 where HTML alone put the element there.</summary>
    public int StartOf(IElement element) => element.SourceReference is { } source ? StartOf(source.Position.Position) : -1;

    public static IEnumerable<INode> Below(INode root)
    {
        for (var node = root.FirstChild; node is not null;)
        {
            yield return node;
            if (node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            while (node is not null && node.NextSibling is null) node = ReferenceEquals(node.Parent, root) ? null : node.Parent;
            node = node?.NextSibling;
        }
    }

    private static bool Opens(HtmlBlock block, string name)
    {
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines.Lines[i].Slice.AsSpan();
            while (line.IndexOf('<') is >= 0 and var at)
            {
                line = line[(at + 1)..];
                if (line.StartsWith(name, StringComparison.OrdinalIgnoreCase)) return true;
            }
        }

        return false;
    }

    private int CountTags()
    {
        var count = 0;
        foreach (var chunk in _html.GetChunks()) count += chunk.Span.Count('<');
        return count;
    }

    private void Count(IElement element, AngleSharp.Text.TextPosition position)
    {
        if (++_elements > MostElements) throw new OperationCanceledException();
    }

    private bool IsWhole(IElement body)
    {
        var found = 0;
        var ends = false;
        foreach (var node in Below(body))
        {
            if (node is not IElement element) continue;
            ends |= IsEnd(element);
            if (BlockAt(element) is not null) found++;
        }

        return ends && found == _blocks.Count;
    }

    /// <param name="position">From 1.</param>
    private int StartOf(int position)
    {
        var at = position - 1;
        var low = 0;
        var high = _lines.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_lines[middle].InHtml <= at) low = middle + 1;
            else high = middle - 1;
        }

        return high < 0 || _lines[high].InBody < 0 ? -1 : _lines[high].InBody + at - _lines[high].InHtml;
    }
}
