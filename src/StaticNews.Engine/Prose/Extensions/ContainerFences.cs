using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;
using StaticNews.Engine.Prose.Blocks;

namespace StaticNews.Engine.Prose.Extensions;

/// <summary>
/// Reads ::: name title … ::: as a block that may hold anything, other blocks too. A closing line belongs to the innermost open
/// block of as many colons, or else to the innermost.
/// </summary>
internal sealed class ContainerFences : IMarkdownExtension
{
    /// <summary>Nobody means more; the parser's own limit would give up the whole body.</summary>
    private const int Deepest = 8;

    /// <summary>It holds no text, so no line closes it.</summary>
    private const string Leaf = "chart";

    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new FenceParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private sealed class FenceParser : BlockParser
    {
        public FenceParser() => OpeningCharacters = [':'];

        public override BlockState TryOpen(BlockProcessor processor)
        {
            // Far to the right it would be code, but code cannot interrupt a paragraph.
            if (processor.IsCodeIndent && processor.CurrentBlock is not ParagraphBlock) return BlockState.None;
            var line = processor.Line;
            if (!FenceLine.TryRead(line.AsSpan(), out var fence)) return BlockState.None;
            line.TrimEnd();
            var name = fence.Name.ToString();
            var isTooDeep = IsTooDeep(processor.CurrentContainer);
            Block block = name is "" or Leaf || isTooDeep
                ? new ContainerFence(this, name, isTooDeep)
                : new NewsroomBlock(this, name, PlainText.Collapsed(fence.Title.ToString()), fence.Colons);
            block.Line = processor.LineIndex;
            block.Column = processor.Column;
            block.Span = new SourceSpan(line.Start, line.End);
            processor.NewBlocks.Push(block);
            return block is NewsroomBlock ? BlockState.ContinueDiscard : BlockState.BreakDiscard;
        }

        public override BlockState TryContinue(BlockProcessor processor, Block block)
        {
            var newsroom = (NewsroomBlock)block;
            if (processor.IsBlankLine || processor.IsCodeIndent || processor.CurrentChar != ':') return BlockState.Continue;
            if (!FenceLine.TryRead(processor.Line.AsSpan(), out var fence) || fence.Name.Length > 0) return BlockState.Continue;
            if (BelongsFurtherIn(processor, newsroom, fence.Colons)) return BlockState.Continue;
            newsroom.IsClosed = true;
            newsroom.UpdateSpanEnd(processor.Line.End);
            return BlockState.BreakDiscard;
        }

        private static bool BelongsFurtherIn(BlockProcessor processor, NewsroomBlock outer, int colons)
        {
            var hasInner = false;
            for (var block = outer.LastChild; block is { IsOpen: true }; block = (block as ContainerBlock)?.LastChild)
            {
                if (block is FencedCodeBlock or HtmlBlock { Type: HtmlBlockType.Comment }) return true;
                if (block is QuoteBlock || block is ListItemBlock item && processor.Indent < item.ColumnWidth) break;
                if (block is not NewsroomBlock inner) continue;
                if (inner.Colons == colons) return true;
                hasInner = true;
            }

            return hasInner && outer.Colons != colons;
        }

        private static bool IsTooDeep(ContainerBlock? container)
        {
            var depth = 0;
            for (; container is not null; container = container.Parent)
            {
                if (container is NewsroomBlock) depth++;
            }

            return depth >= Deepest;
        }
    }
}
