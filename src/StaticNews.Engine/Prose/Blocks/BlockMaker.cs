using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticNews.Engine.Prose.Blocks;

/// <summary>Makes of each block of a body what its name says, and says what it lacks.</summary>
internal static class BlockMaker
{
    /// <summary>Before headings get their ids.</summary>
    public static void Shape(List<NewsroomBlock> blocks, BodyReport report)
    {
        foreach (var block in blocks)
        {
            if (block.Kind == BlockKind.Plain) report.Suggest(TextRules.UnknownContainer, block.Span.Start, block.Span.Length, BlockNames.Meant(block.Name), [block.Name]);
            if (!block.IsClosed) report.Add(BlockRules.Unclosed, block.Span, [block.Name]);
            if (block.Count == 0)
            {
                if (block.Kind != BlockKind.Plain) report.Add(BlockRules.Empty, block.Span, [block.Name]);
                block.Kind = BlockKind.Plain;
            }
            else if (block.Kind == BlockKind.Gallery && !HasPicture(block))
            {
                report.Add(BlockRules.GalleryWithoutPictures, block.Span);
                block.Kind = BlockKind.Plain;
            }
            else if (block.Kind == BlockKind.Liveblog)
            {
                LiveEntries.Make(block, report);
            }
        }
    }

    /// <summary>After headings got their ids, so that no block takes one from them.</summary>
    public static void Finish(List<NewsroomBlock> blocks, AnchorNames anchors, BodyReport report)
    {
        foreach (var block in blocks)
        {
            if (block.Kind == BlockKind.Plain) continue;
            if (block.Kind != BlockKind.Quote) block.Id = anchors.Claim(block.Title.Length > 0 ? HeadingId.Of(block.Title) : block.Name);
            if (block.Kind == BlockKind.Timeline) TimelineEntries.Make(block, report);
            else if (block.Kind == BlockKind.Liveblog) LiveEntries.TakeTimes(block);
        }
    }

    private static bool HasPicture(NewsroomBlock gallery)
    {
        foreach (var block in gallery)
        {
            if (block is ParagraphBlock { Inline.FirstChild: LinkInline { IsImage: true } first } && BodyLink.Find(first) is { StandsAlone: true }) return true;
        }

        return false;
    }
}
