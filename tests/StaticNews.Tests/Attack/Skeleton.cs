using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Dom;
using StaticNews.Tests.WholeSite;

namespace StaticNews.Tests.Attack;

/// <summary>What a file is made of without its words: elements with the names of their attributes and the schemes of their addresses, members of JSON, scripts whole.</summary>
internal static class Skeleton
{
    private static readonly FrozenSet<string> Addresses =
        new[] { "href", "src", "action", "formaction", "poster", "cite", "data", "srcset", "background", "ping", "manifest", "xlink:href" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Of every file that can be parsed, in order of path; the path itself is left out, since it holds words.</summary>
    public static List<(string Path, string Shape)> Of(SampleBuild build)
    {
        var shapes = new List<(string, string)>();
        var pages = build.Pages.ToDictionary(static page => page.Path, StringComparer.Ordinal);
        foreach (var path in build.Files.Keys.Order(StringComparer.Ordinal))
        {
            var shape = Path.GetExtension(path) switch
            {
                ".html" => OfPage(pages[path]),
                ".xml" => OfXml(build.Files[path]),
                ".json" => OfJson(build.TextOf(path)),
                ".txt" or "" => Words(build.TextOf(path)),
                _ => null,
            };
            if (shape is not null) shapes.Add((path, shape));
        }

        return shapes;
    }

    /// <summary>The scheme of an address, "relative" without one.</summary>
    public static string SchemeOf(string address)
    {
        var text = new string([.. address.Where(static c => c > ' ')]);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || text.AsSpan(0, colon).ContainsAny('/', '?', '#')) return "relative";
        return text[..colon].ToLowerInvariant();
    }

    public static bool IsAddress(string attribute) => Addresses.Contains(attribute);

    private static string OfPage(SamplePage page)
    {
        var shape = new StringBuilder();
        foreach (var error in page.Errors) shape.Append("error ").Append(error).Append('\n');
        shape.Append(page.Document.Doctype?.Name).Append('\n');
        Walk(page.Document.DocumentElement, 0, shape);
        return shape.ToString();
    }

    private static void Walk(IElement element, int depth, StringBuilder shape)
    {
        shape.Append(' ', depth).Append(element.NamespaceUri).Append(' ').Append(element.LocalName);
        foreach (var attribute in element.Attributes.OrderBy(static each => each.Name, StringComparer.Ordinal))
        {
            shape.Append(' ').Append(attribute.Name);
            if (IsAddress(attribute.Name)) shape.Append('=').Append(SchemeOf(attribute.Value));
            else if (attribute.Name is "class" or "rel" or "type" or "http-equiv" or "target" or "name" or "property") shape.Append('=').Append(attribute.Value);
        }

        shape.Append('\n');
        if (element.LocalName == "script") shape.Append(element.GetAttribute("type") is "application/ld+json" or "application/json" ? OfJson(element.TextContent) : element.TextContent).Append('\n');
        if (element.LocalName == "style") shape.Append(element.TextContent).Append('\n');
        if (element.ClassList.Contains("chart-drawing"))
        {
            WalkDrawing(element, shape);
            return;
        }

        foreach (var node in element.ChildNodes)
        {
            if (node.NodeType is NodeType.Comment or NodeType.ProcessingInstruction) shape.Append(' ', depth).Append("comment\n");
            if (node is IElement child) Walk(child, depth + 1, shape);
        }
    }

    // How many lines a label takes hangs on its width.
    private static void WalkDrawing(IElement drawing, StringBuilder shape) => shape.AppendJoin('\n', drawing.QuerySelectorAll("*")
        .Select(static each => $"{each.NamespaceUri} {each.LocalName} {string.Join(' ', each.Attributes.Where(static attribute => attribute.Name != "class").Select(static attribute => attribute.Name).Order(StringComparer.Ordinal))}")
        .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)).Append('\n');

    private static string OfXml(byte[] bytes)
    {
        using var reader = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        var shape = new StringBuilder();
        foreach (var node in XDocument.Load(reader).DescendantNodes())
        {
            if (node is XElement element) shape.Append(element.Name).Append(' ').AppendJoin(' ', element.Attributes().Select(static each => each.Name)).Append('\n');
            else if (node is not XText) shape.Append(node.NodeType).Append('\n');
        }

        return shape.ToString();
    }

    private static string OfJson(string text)
    {
        var shape = new StringBuilder();
        using var json = JsonDocument.Parse(text);
        Walk(json.RootElement, shape);
        return shape.ToString();
    }

    private static void Walk(JsonElement value, StringBuilder shape)
    {
        shape.Append(value.ValueKind);
        if (value.ValueKind == JsonValueKind.Array) foreach (var each in value.EnumerateArray()) Walk(each, shape);
        if (value.ValueKind != JsonValueKind.Object) return;
        var members = value.EnumerateObject().ToArray();
        Assert.Equal(members.Length, members.Select(static each => each.Name).Distinct(StringComparer.Ordinal).Count());
        foreach (var member in members)
        {
            shape.Append('\n').Append(member.Name).Append(' ');
            if (member.Name == "@type") shape.Append(member.Value);
            Walk(member.Value, shape);
        }
    }

    // Of robots.txt and the like only how many lines there are: their words are addresses.
    private static string Words(string text) => text.Count(static c => c == '\n').ToString(CultureInfo.InvariantCulture);
}
