using System.Collections.Frozen;
using System.Text;
using System.Xml;

namespace StaticNews.Images;

/// <summary>
/// SVG without scripts, handlers, foreign content, references to other places, and without what drawing programs leave of the
/// author's machine. Pages show it as an image, where nothing of this acts; but its url can be opened, and then it would.
/// </summary>
internal static class SvgCleaner
{
    private const string Svg = "http://www.w3.org/2000/svg";
    private const string XLink = "http://www.w3.org/1999/xlink";
    private const string Xml = "http://www.w3.org/XML/1998/namespace";
    private const int MaxDepth = 256;

    private static readonly FrozenSet<string> Acting = FrozenSet.ToFrozenSet(
        ["script", "foreignObject", "iframe", "embed", "object", "audio", "video", "canvas", "handler", "listener"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Animating = FrozenSet.ToFrozenSet(["set", "animate"], StringComparer.Ordinal);

    /// <summary>Null for what is no well-formed SVG.</summary>
    public static CleanSvg? Clean(byte[] bytes)
    {
        // Drawing programs declare entities; a bomb of them ends in an exception.
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, XmlResolver = null, MaxCharactersFromEntities = 100_000, IgnoreComments = true, IgnoreProcessingInstructions = true };
        using var output = new MemoryStream(bytes.Length);
        try
        {
            bool hasLost;
            using (var reader = XmlReader.Create(new MemoryStream(bytes, writable: false), settings))
            using (var writer = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(false), OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.None }))
            {
                if (reader.MoveToContent() != XmlNodeType.Element || reader.LocalName != "svg") return null;
                hasLost = Copy(reader, writer);
            }

            return output.Length == 0 ? null : new CleanSvg(output.ToArray(), hasLost);
        }
        catch (Exception error) when (error is XmlException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    // From the root to its end.
    private static bool Copy(XmlReader reader, XmlWriter writer)
    {
        var hasLost = false;
        var style = new StringBuilder();
        var isStyle = false;
        do
        {
            if (isStyle && reader.NodeType is XmlNodeType.Element or XmlNodeType.EndElement)
            {
                if (SvgStyle.AsksElsewhere(style.ToString())) hasLost = true;
                else writer.WriteString(style.ToString());
                style.Clear();
                isStyle = false;
            }

            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    while (reader.NodeType == XmlNodeType.Element && IsDropped(reader, ref hasLost)) reader.Skip();
                    if (reader.NodeType == XmlNodeType.Element)
                    {
                        isStyle = reader.LocalName == "style" && !reader.IsEmptyElement;
                        hasLost |= Start(reader, writer);
                    }
                    else if (reader.NodeType == XmlNodeType.EndElement) writer.WriteEndElement();
                    else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA) writer.WriteString(reader.Value);
                    break;
                case XmlNodeType.EndElement:
                    writer.WriteEndElement();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    if (isStyle) style.Append(reader.Value);
                    else if (reader.Depth > 0) writer.WriteString(reader.Value);
                    break;
            }
        }
        while (reader.Read());
        return hasLost;
    }

    private static bool IsDropped(XmlReader reader, ref bool hasLost)
    {
        if (reader.Depth > MaxDepth) throw new XmlException("too deep");
        if (reader.NamespaceURI is not (Svg or "")) return true;
        if (reader.LocalName == "metadata") return true;
        var isActing = Acting.Contains(reader.LocalName)
            || (Animating.Contains(reader.LocalName) && reader.GetAttribute("attributeName") is { } target && target.Contains("href", StringComparison.Ordinal));
        hasLost |= isActing;
        return isActing;
    }

    private static bool Start(XmlReader reader, XmlWriter writer)
    {
        var hasLost = false;
        var isEmpty = reader.IsEmptyElement;
        writer.WriteStartElement(reader.LocalName, Svg);
        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI is not ("" or XLink or Xml)) continue;
            if (IsActing(reader)) hasLost = true;
            else if (reader.NamespaceURI.Length == 0) writer.WriteAttributeString(reader.LocalName, reader.Value);
            else writer.WriteAttributeString(reader.NamespaceURI == Xml ? "xml" : "xlink", reader.LocalName, reader.NamespaceURI, reader.Value);
        }

        reader.MoveToElement();
        if (isEmpty) writer.WriteEndElement();
        return hasLost;
    }

    private static bool IsActing(XmlReader attribute)
    {
        if (attribute.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)) return true;
        if (attribute.LocalName is not ("href" or "src")) return SvgStyle.AsksElsewhere(attribute.Value);
        var target = attribute.Value.AsSpan().Trim();
        return !target.StartsWith("#") && !IsPictureInside(target);
    }

    internal static bool IsPictureInside(ReadOnlySpan<char> target) =>
        target.StartsWith("data:image/png", StringComparison.OrdinalIgnoreCase) || target.StartsWith("data:image/jpeg", StringComparison.OrdinalIgnoreCase)
        || target.StartsWith("data:image/gif", StringComparison.OrdinalIgnoreCase) || target.StartsWith("data:image/webp", StringComparison.OrdinalIgnoreCase);
}
