using Markdig.Syntax.Inlines;

namespace StaticNews.Engine.Prose.RawHtml;

/// <summary>
/// Makes elements of the tags in a line where they are allowed and balanced, and takes every other tag out; the words between stay.
/// A tag without attributes never meets the HTML parser.
/// </summary>
internal static class RawTags
{
    /// <summary>Elements in elements beyond this are taken for a mistake.</summary>
    private const int Deepest = 16;

    /// <summary>Cleans one run of inlines, not what is nested in it.</summary>
    public static void Clean(ContainerInline container, RawSource source)
    {
        List<OpenTag>? open = null;
        for (var inline = container.FirstChild; inline is not null;)
        {
            var next = inline.NextSibling;
            if (inline is HtmlInline html)
            {
                if (html.Tag[1] != '/' && NameOf(html.Tag) is "script" or "style") next = DropToEnd(html, source);
                else Judge(html, open ??= [], source);
            }

            inline = next;
        }

        if (open is null) return;
        foreach (var tag in open)
        {
            if (tag.IsKept) Drop(tag.Node, TextRules.UnbalancedTag, source);
        }
    }

    private static void Judge(HtmlInline html, List<OpenTag> open, RawSource source)
    {
        var tag = html.Tag;
        var name = NameOf(tag);
        if (name.Length == 0)
        {
            if (tag.StartsWith("<!--", StringComparison.Ordinal)) html.Remove();
            else Drop(html, TextRules.DroppedHtml, source);
            return;
        }

        if (tag[1] == '/')
        {
            Close(html, name, open, source);
            return;
        }

        var allowed = AllowedElements.Of(name);
        if (allowed.Kind == ElementKind.InlineVoid)
        {
            html.ReplaceBy(ElementOf(html, name, source), false);
            return;
        }

        var isKept = allowed.Kind == ElementKind.Inline;
        if (!tag.EndsWith("/>", StringComparison.Ordinal) && !IsVoid(name)) open.Add(new OpenTag(name, html, isKept));
        else isKept = false;
        if (isKept) return;
        var isBlock = allowed.Kind is ElementKind.Words or ElementKind.Flow or ElementKind.Void;
        Drop(html, AllowedElements.IsFrame(name) ? TextRules.DroppedFrame : isBlock ? TextRules.MisplacedTag : TextRules.DroppedHtml, source);
    }

    private static void Close(HtmlInline html, string name, List<OpenTag> open, RawSource source)
    {
        var at = open.FindLastIndex(tag => tag.Name == name);
        if (at < 0)
        {
            Drop(html, AllowedElements.Of(name).Kind == ElementKind.Inline ? TextRules.UnbalancedTag : TextRules.DroppedHtml, source);
            return;
        }

        for (var i = at + 1; i < open.Count; i++)
        {
            if (open[i].IsKept) Drop(open[i].Node, TextRules.UnbalancedTag, source);
        }

        var start = open[at];
        open.RemoveRange(at, open.Count - at);
        if (start.IsKept && open.Count >= Deepest) Drop(start.Node, TextRules.UnbalancedTag, source);
        else if (start.IsKept) Wrap(start, html, source);
        html.Remove();
    }

    /// <summary>What stands between the tags moves into the element.</summary>
    private static void Wrap(OpenTag start, HtmlInline end, RawSource source)
    {
        var element = ElementOf(start.Node, start.Name, source);
        for (var inline = start.Node.NextSibling; inline is not null && !ReferenceEquals(inline, end);)
        {
            var next = inline.NextSibling;
            inline.Remove();
            element.AppendChild(inline);
            inline = next;
        }

        start.Node.ReplaceBy(element, false);
    }

    private static ContainerInline ElementOf(HtmlInline html, string name, RawSource source)
    {
        var hasAttributes = html.Tag.AsSpan(1 + name.Length).TrimEnd("/> \t\r\n").Length > 0;
        var element = hasAttributes ? RawFragment.Element(html.Tag) : null;
        return RawInlines.Of(name, element, html.Span.Start, source);
    }

    private static Inline? DropToEnd(HtmlInline start, RawSource source)
    {
        var name = NameOf(start.Tag);
        Inline? end = start.NextSibling;
        while (end is not null && !(end is HtmlInline html && html.Tag[1] == '/' && NameOf(html.Tag) == name)) end = end.NextSibling;
        Inline? next = start.NextSibling;
        while (end is not null && next is not null)
        {
            var dropped = next;
            next = next.NextSibling;
            dropped.Remove();
            if (ReferenceEquals(dropped, end)) break;
        }

        Drop(start, TextRules.DroppedHtml, source);
        return next;
    }

    private static void Drop(HtmlInline html, DiagnosticRule rule, RawSource source)
    {
        source.Report.Add(rule, html.Span, [RawSource.Shortened(html.Tag)]);
        html.Remove();
    }

    private static bool IsVoid(string name) =>
        name is "hr" or "col" or "area" or "base" or "embed" or "input" or "link" or "meta" or "param" or "source" or "track";

    /// <summary>Lower case; empty for comments and declarations.</summary>
    private static string NameOf(string tag)
    {
        var start = tag.Length > 1 && tag[1] == '/' ? 2 : 1;
        var end = start;
        while (end < tag.Length && (char.IsAsciiLetterOrDigit(tag[end]) || tag[end] == '-')) end++;
        return tag[start..end].ToLowerInvariant();
    }

    private readonly record struct OpenTag(string Name, HtmlInline Node, bool IsKept);
}
