using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using StaticNews.Engine.Prose.Blocks;

namespace StaticNews.Engine.Prose;

/// <summary>Gives the headings of a body their levels and ids, and every other named thing an id of its own.</summary>
internal static class HeadingMaker
{
    /// <summary>The page's own headline is the h1.</summary>
    private const int HighestLevel = 2;

    public static ImmutableArray<Heading> Make(MarkdownDocument document, BodyCleaner cleaner, AnchorNames anchors)
    {
        if (document.LastChild is FootnoteGroup footnotes) FootnoteNames.Reserve(footnotes, anchors);
        foreach (var heading in cleaner.HeadingBlocks) ClaimOwn(heading, anchors, cleaner.Report);
        foreach (var node in cleaner.NamedNodes) ClaimOwn(node, anchors, cleaner.Report);
        var headings = ImmutableArray.CreateBuilder<Heading>(cleaner.HeadingBlocks.Count);
        var above = HighestLevel - 1;
        foreach (var block in cleaner.HeadingBlocks)
        {
            block.Level = Math.Max(block.Level, HighestLevel);
            if (block.Parent == document) above = Follow(above, block.Level, block, cleaner.Report);
            if (block.Inline?.FirstChild is null) continue;
            var text = PlainText.Of(block.Inline);
            if (AuthorAttributes.IdOf(block) is not { } id)
            {
                if (text.Length == 0) continue;
                id = anchors.Claim(HeadingId.Of(text));
                AuthorAttributes.SetId(block, id);
            }

            headings.Add(new Heading(id, text, block.Level));
        }

        return headings.DrainToImmutable();
    }

    private static int Follow(int above, int level, HeadingBlock block, BodyReport report)
    {
        if (level > above + 1) report.Add(MarkupRules.SkippedLevel, block.Span, [new string('#', level), new string('#', above + 1)]);
        return level;
    }

    /// <summary>Without those of which a block left nothing to show.</summary>
    public static ImmutableArray<Heading> Shown(ImmutableArray<Heading> headings, BodyCleaner cleaner, AnchorNames anchors)
    {
        foreach (var block in cleaner.HeadingBlocks)
        {
            var isOfEntry = (block.Parent as BlockEntry)?.Head == block;
            if (isOfEntry || block.Inline?.FirstChild is not null || AuthorAttributes.IdOf(block) is not { } id) continue;
            anchors.Release(id);
            headings = headings.RemoveAll(heading => heading.Id == id);
        }

        return headings;
    }

    private static void ClaimOwn(MarkdownObject node, AnchorNames anchors, BodyReport report)
    {
        if (AuthorAttributes.IdOf(node) is not { } id) return;
        var isFree = anchors.IsFree(id);
        var claimed = anchors.Claim(id);
        AuthorAttributes.SetId(node, claimed);
        if (!isFree) report.Add(TextRules.TakenId, node.Span, [id, claimed]);
    }
}
