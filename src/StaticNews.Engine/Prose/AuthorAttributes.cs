using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace StaticNews.Engine.Prose;

/// <summary>What an author may say in an attribute list: id, class, data-*. Anything else could carry a script or a style.</summary>
internal static class AuthorAttributes
{
    public static void Restrict(MarkdownObject node, BodyReport report)
    {
        if (node.TryGetAttributes() is not { } attributes) return;
        if (attributes.Id is { } id) attributes.Id = Nfc.Normalize(id);
        if (attributes.Properties is not { } properties) return;
        for (var i = properties.Count - 1; i >= 0; i--)
        {
            if (IsData(properties[i].Key)) continue;
            report.Add(TextRules.DroppedAttribute, attributes.Span.IsEmpty ? node.Span : attributes.Span, [properties[i].Key]);
            properties.RemoveAt(i);
        }
    }

    public static string? IdOf(MarkdownObject node) => node.TryGetAttributes()?.Id;

    public static void SetId(MarkdownObject node, string id) => node.GetAttributes().Id = id;

    private static bool IsData(ReadOnlySpan<char> name)
    {
        if (!name.StartsWith("data-", StringComparison.Ordinal) || name.Length == 5) return false;
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-') return false;
        }

        return true;
    }
}
