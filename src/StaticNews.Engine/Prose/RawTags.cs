using Markdig.Syntax.Inlines;

namespace StaticNews.Engine.Prose;

/// <summary>
/// Lets a few tags without attributes through where they are balanced, and takes every other tag out; the words between stay.
/// What was let through is written anew from this table, never copied from the author's text.
/// </summary>
internal static class RawTags
{
    private const int Shown = 40;

    private static readonly FrozenSet<string> Allowed = FrozenSet.ToFrozenSet(
        ["sub", "sup", "mark", "kbd", "b", "i", "em", "strong", "u", "s", "small", "del", "ins", "q", "cite", "abbr"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Void = FrozenSet.ToFrozenSet(
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"], StringComparer.Ordinal);

    /// <summary>Cleans one run of inlines, not what is nested in it.</summary>
    public static void Clean(ContainerInline container, BodyReport report)
    {
        List<OpenTag>? open = null;
        for (var inline = container.FirstChild; inline is not null;)
        {
            var next = inline.NextSibling;
            if (inline is HtmlInline html)
            {
                if (NameOf(html.Tag) is "script" or "style" && html.Tag[1] != '/') next = DropToEnd(html, report);
                else Judge(html, open ??= [], report);
            }

            inline = next;
        }

        if (open is null) return;
        foreach (var tag in open)
        {
            if (tag.IsKept) Drop(tag.Node, TextRules.UnbalancedTag, report);
        }
    }

    /// <summary>A tag that was let through, as it is written: an element of the table, its end, or a line break.</summary>
    public static string Written(HtmlInline html)
    {
        var name = NameOf(html.Tag);
        if (name == "br") return "<br>";
        if (!Allowed.Contains(name)) return "";
        return html.Tag[1] == '/' ? $"</{name}>" : $"<{name}>";
    }

    public static string Shortened(ReadOnlySpan<char> markup)
    {
        var line = markup.IndexOfAny('\r', '\n');
        if (line >= 0) markup = markup[..line];
        return markup.Length <= Shown ? markup.ToString() : string.Concat(markup[..Shown], "…");
    }

    private static void Judge(HtmlInline html, List<OpenTag> open, BodyReport report)
    {
        var tag = html.Tag;
        var name = NameOf(tag);
        if (name.Length == 0)
        {
            if (tag.StartsWith("<!--", StringComparison.Ordinal)) html.Remove();
            else Drop(html, TextRules.DroppedHtml, report);
        }
        else if (tag[1] == '/')
        {
            Close(html, name, open, report);
        }
        else if (Void.Contains(name))
        {
            if (name != "br" || tag.AsSpan(3) is not (">" or "/>" or " />")) Drop(html, TextRules.DroppedHtml, report);
        }
        else
        {
            var isKept = Allowed.Contains(name) && tag.AsSpan(1 + name.Length) is ">";
            if (!tag.EndsWith("/>", StringComparison.Ordinal)) open.Add(new OpenTag(name, html, isKept));
            if (!isKept) Drop(html, TextRules.DroppedHtml, report);
        }
    }

    private static void Close(HtmlInline html, string name, List<OpenTag> open, BodyReport report)
    {
        var at = open.FindLastIndex(tag => tag.Name == name);
        if (at < 0)
        {
            Drop(html, Allowed.Contains(name) ? TextRules.UnbalancedTag : TextRules.DroppedHtml, report);
            return;
        }

        for (var i = at + 1; i < open.Count; i++)
        {
            if (open[i].IsKept) Drop(open[i].Node, TextRules.UnbalancedTag, report);
        }

        if (!open[at].IsKept) html.Remove();
        open.RemoveRange(at, open.Count - at);
    }

    private static Inline? DropToEnd(HtmlInline start, BodyReport report)
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

        Drop(start, TextRules.DroppedHtml, report);
        return next;
    }

    private static void Drop(HtmlInline html, DiagnosticRule rule, BodyReport report)
    {
        report.Add(rule, html.Span, [Shortened(html.Tag)]);
        html.Remove();
    }

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
