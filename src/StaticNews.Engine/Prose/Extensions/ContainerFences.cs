using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
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
            var span = new SourceSpan(line.Start, line.End);
            var attributes = fence.Title.IsEmpty ? null : AttributeLists.Take(ref line);
            if (attributes is not null) FenceLine.TryRead(line.AsSpan(), out fence);
            var name = fence.Name.ToString();
            var isTooDeep = IsTooDeep(processor.CurrentContainer);
            Block block = name.Length == 0 || isTooDeep
                ? new ContainerFence(this, name, isTooDeep)
                : new NewsroomBlock(this, name, PlainText.Collapsed(fence.Title.ToString()), fence.Colons);
            block.Line = processor.LineIndex;
            block.Column = processor.Column;
            block.Span = span;
            if (attributes is not null) block.SetAttributes(attributes);
            processor.NewBlocks.Push(block);
            return block is NewsroomBlock ? BlockState.ContinueDiscard : BlockState.BreakDiscard;
        }

        public override BlockState TryContinue(BlockProcessor processor, Block block)
        {
            var newsroom = (NewsroomBlock)block;
            if (Closes(processor, newsroom))
            {
                newsroom.IsClosed = true;
                newsroom.UpdateSpanEnd(processor.Line.End);
                return BlockState.BreakDiscard;
            }

            // Lists within need the indent that was read already.
            processor.GoToColumn(processor.ColumnBeforeIndent);
            return BlockState.Continue;
        }

        private static bool Closes(BlockProcessor processor, NewsroomBlock block) =>
            !processor.IsBlankLine && !processor.IsCodeIndent && processor.CurrentChar == ':'
            && FenceLine.TryRead(processor.Line.AsSpan(), out var fence) && fence.Name.IsEmpty
            && !BelongsFurtherIn(processor, block, fence.Colons);

        public override bool Close(BlockProcessor processor, Block block)
        {
            if (block is NewsroomBlock newsroom) newsroom.IsEnded = true;
            return true;
        }

        private static bool BelongsFurtherIn(BlockProcessor processor, NewsroomBlock outer, int colons)
        {
            var hasInner = false;
            for (var block = outer.LastChild; block is not null; block = (block as ContainerBlock)?.LastChild)
            {
                if (IsOpenText(block)) return true;
                if (block is QuoteBlock or NewsroomBlock { IsEnded: true } || block is ListItemBlock item && processor.Indent < item.ColumnWidth) break;
                if (block is not NewsroomBlock inner) continue;
                if (inner.Colons == colons) return true;
                hasInner = true;
            }

            return hasInner && outer.Colons != colons;
        }

        /// <summary>Code, a comment or a chart that goes on: what looks like a fence in it is its own.</summary>
        private static bool IsOpenText(Block block) => block switch
        {
            FencedCodeBlock code => code.ClosingFencedCharCount == 0,
            ChartFence chart => !chart.IsEnded,
            HtmlBlock { Type: HtmlBlockType.Comment } comment => comment.Lines.Lines[comment.Lines.Count - 1].Slice.IndexOf("-->") < 0,
            _ => false,
        };

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
