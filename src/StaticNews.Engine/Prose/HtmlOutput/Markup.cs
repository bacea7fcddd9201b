using System.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace StaticNews.Engine.Prose.HtmlOutput;

/// <summary>HTML under construction. Text and attributes are escaped here and nowhere else; a block for the theme cuts the run in two.</summary>
internal sealed class Markup(int capacity)
{
    /// <summary>Markup, the control characters that neither HTML nor the XML of feeds may contain, and those that turn text around.</summary>
    private static readonly RareCharacters Special = new(
        ['&', '<', '>', '"', '\uFFFE', '\uFFFF', .. DirectionControls.All, .. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(IsForbidden)]);

    private readonly StringBuilder _builder = new(capacity);
    private readonly Stack<ImmutableArray<BodySegment>.Builder> _outer = new();
    private ImmutableArray<BodySegment>.Builder _segments = ImmutableArray.CreateBuilder<BodySegment>();

    /// <summary>HTML as it is.</summary>
    public Markup Raw(string html)
    {
        _builder.Append(html);
        return this;
    }

    public Markup Raw(int number)
    {
        _builder.Append(CultureInfo.InvariantCulture, $"{number}");
        return this;
    }

    public Markup Text(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var at = Special.IndexIn(text);
            if (at < 0) break;
            _builder.Append(text[..at]);
            _builder.Append(text[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "",
            });
            text = text[(at + 1)..];
        }

        _builder.Append(text);
        return this;
    }

    private static bool IsForbidden(char c) => char.IsControl(c) && c is not ('\t' or '\n' or '\r');

    public Markup Attribute(string name, ReadOnlySpan<char> value)
    {
        _builder.Append(' ').Append(name).Append("=\"");
        Text(value);
        _builder.Append('"');
        return this;
    }

    public Markup Attribute(string name, int value)
    {
        _builder.Append(CultureInfo.InvariantCulture, $" {name}=\"{value}\"");
        return this;
    }

    /// <summary>What the author said of a node in an attribute list.</summary>
    public Markup AttributesOf(MarkdownObject node, string? ownClass = null)
    {
        var attributes = node.TryGetAttributes();
        if (attributes?.Id is { } id) Attribute("id", id);
        if (attributes?.Classes is { Count: > 0 } classes)
        {
            var joined = string.Join(' ', classes);
            Attribute("class", ownClass is null ? joined : $"{ownClass} {joined}");
        }
        else if (ownClass is not null)
        {
            Attribute("class", ownClass);
        }

        if (attributes?.Properties is not { } properties) return this;
        foreach (var property in properties) Attribute(property.Key, property.Value ?? "");
        return this;
    }

    /// <summary>Ends the run: here the theme renders what a segment stands for.</summary>
    public void Cut(BodySegment segment)
    {
        EndRun();
        _segments.Add(segment);
    }

    /// <summary>Starts a list of segments of its own, until <see cref="Close"/>.</summary>
    public void Open()
    {
        EndRun();
        _outer.Push(_segments);
        _segments = ImmutableArray.CreateBuilder<BodySegment>();
    }

    public ImmutableArray<BodySegment> Close()
    {
        var inner = ToSegments();
        _segments = _outer.Pop();
        return inner;
    }

    public ImmutableArray<BodySegment> ToSegments()
    {
        EndRun();
        return _segments.DrainToImmutable();
    }

    private void EndRun()
    {
        if (_builder.Length > 0) _segments.Add(new BodySegment.Run(_builder.ToString()));
        _builder.Clear();
    }
}
