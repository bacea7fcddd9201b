using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace StaticNews.Engine.Prose;

/// <summary>Reports footnotes and link addresses that nothing refers to: their text is on no page, and the author may have meant it to be.</summary>
internal static class UnusedDefinitions
{
    /// <summary>Whether the body gives addresses that links may refer to by name.</summary>
    public static bool HasAddresses(MarkdownDocument document)
    {
        foreach (var block in document)
        {
            if (block is LinkReferenceDefinitionGroup group && group.Links.Values.Any(static definition => definition is not FootnoteLinkReferenceDefinition)) return true;
        }

        return false;
    }

    public static void Report(MarkdownDocument document, List<BodyLink> links, BodyReport report)
    {
        var used = new HashSet<LinkReferenceDefinition>();
        foreach (var link in links)
        {
            if (link.Definition is { } definition) used.Add(definition);
        }

        foreach (var block in document)
        {
            if (block is not LinkReferenceDefinitionGroup group) continue;
            foreach (var definition in group.Links.Values)
            {
                var label = definition.Label ?? "";
                if (definition is FootnoteLinkReferenceDefinition note)
                {
                    if (note.Footnote.Order < 0) report.Add(TextRules.UnusedFootnote, definition.Span, [label]);
                }
                else if (!used.Contains(definition))
                {
                    report.Add(TextRules.UnusedDefinition, definition.Span, [label]);
                }
            }

            foreach (var child in group)
            {
                if (child is LinkReferenceDefinition { Label: { } label } again && group.Links.TryGetValue(label, out var first) && first != again)
                    report.Add(MarkupRules.DefinedTwice, again.Span, [label]);
            }
        }
    }
}
