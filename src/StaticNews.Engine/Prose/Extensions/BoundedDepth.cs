using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace StaticNews.Engine.Prose.Extensions;

/// <summary>Leaves quotes and lists nested beyond all sense unparsed, each as one paragraph. The parser would give up the whole body.</summary>
internal sealed class BoundedDepth : IMarkdownExtension
{
    /// <summary>An item of a list counts twice. The parser's own limit is 128.</summary>
    private const int Deepest = 64;

    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new Watch());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private static void Flatten(ContainerBlock container)
    {
        for (var i = 0; i < container.Count; i++)
        {
            if (container[i] is not ContainerBlock block) continue;
            if (block is FootnoteGroup or Footnote) Flatten(block);
            else if (IsTooDeep(block)) container[i] = new ParagraphBlock { Line = block.Line, Column = block.Column, Span = block.Span, ProcessInlines = false };
        }
    }

    private static bool IsTooDeep(ContainerBlock top)
    {
        var open = new Stack<(ContainerBlock Block, int Depth)>([(top, 1)]);
        while (open.TryPop(out var next))
        {
            if (next.Depth > Deepest) return true;
            foreach (var block in next.Block)
            {
                if (block is ContainerBlock inner) open.Push((inner, next.Depth + 1));
            }
        }

        return false;
    }

    /// <summary>Opens nothing. Where it sees a marker of a quote, a list or a block at such a depth, the tree is flattened before its inlines are parsed.</summary>
    private sealed class Watch : BlockParser
    {
        public Watch() => OpeningCharacters = ['>', ':', '-', '+', '*', .. "0123456789"];

        public override BlockState TryOpen(BlockProcessor processor)
        {
            var depth = 0;
            for (ContainerBlock? block = processor.CurrentContainer; block is not null && depth < Deepest; block = block.Parent) depth++;
            if (depth == Deepest && processor.Document.GetData(this) is null)
            {
                processor.Document.SetData(this, this);
                processor.Document.ProcessInlinesBegin += static (inlines, _) => Flatten(inlines.Document);
            }

            return BlockState.None;
        }
    }
}
