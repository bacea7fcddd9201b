using Markdig.Renderers.Html;
using Markdig.Syntax;
using StaticNews.Engine.Prose.RawHtml;

namespace StaticNews.Engine.Prose;

/// <summary>What an author may say in an attribute list: id, class, data-*. Anything else could carry a script or a style.</summary>
internal static class AuthorAttributes
{
    public static void Restrict(MarkdownObject node, string text, BodyReport report)
    {
        if (node.TryGetAttributes() is not { } attributes || RawAttributes.Judged(node)) return;
        if (attributes.Id is { } id) attributes.Id = Nfc.Normalize(id);
        if (attributes.Properties is not { } properties) return;
        for (var i = properties.Count - 1; i >= 0; i--)
        {
            if (IsData(properties[i].Key)) continue;
            report.Add(TextRules.DroppedAttribute, SpanOf(properties[i].Key, attributes.Span.IsEmpty ? node.Span : attributes.Span, text), [properties[i].Key]);
            properties.RemoveAt(i);
        }
    }

    public static string? IdOf(MarkdownObject node) => node.TryGetAttributes()?.Id;

    public static void SetId(MarkdownObject node, string id) => node.GetAttributes().Id = id;

    /// <summary>Where the name stands in the list; the whole list where it does not.</summary>
    private static SourceSpan SpanOf(string name, SourceSpan list, string text)
    {
        for (var at = list.Start + 1; at + name.Length <= list.End && at + name.Length < text.Length; at++)
        {
            if (text[at - 1] is not ('{' or ' ' or '\t') || text[at + name.Length] is not ('=' or ' ' or '\t' or '}')) continue;
            if (text.AsSpan(at).StartsWith(name, StringComparison.Ordinal)) return new SourceSpan(at, at + name.Length - 1);
        }

        return list;
    }

    /// <summary>A name for the newsroom's own scripts and styles; browsers do nothing with it.</summary>
    public static bool IsData(ReadOnlySpan<char> name)
    {
        if (!name.StartsWith("data-", StringComparison.Ordinal) || name.Length == 5) return false;
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-') return false;
        }

        return true;
    }
}
