using System.Buffers;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace StaticNews.Engine.Prose.Extensions;

/// <summary>
/// Leaves paragraphs and headings that no newspaper prints unparsed. The time for one paragraph grows with the square of its length,
/// and a table's rows are filled up to its widest one, so a few kilobytes could take the memory of the machine.
/// </summary>
internal sealed class BoundedInlines : IMarkdownExtension
{
    private const int LongestParagraph = 50_000;
    private const int WidestTable = 500;
    private const int SmallTable = 128;

    /// <summary>A little fewer than the parser can nest before it gives up the whole body.</summary>
    private const int MostOpeners = 10_000;

    private static readonly SearchValues<char> Openers = SearchValues.Create("*_~[");
    private static readonly SearchValues<char> OfSeparators = SearchValues.Create("|-: \t");

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Replace<ParagraphBlockParser>(new BoundedParagraphParser());
        var attributes = pipeline.BlockParsers.FindExact<HeadingBlockParser>()!.TryParseAttributes;
        pipeline.BlockParsers.Replace<HeadingBlockParser>(new BoundedHeadingParser { TryParseAttributes = attributes });
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private static bool Judge(bool isKept, Block block)
    {
        if (isKept && block is LeafBlock leaf && IsTooMuch(leaf.Lines)) leaf.ProcessInlines = false;
        return isKept;
    }

    private static bool IsTooMuch(in StringLineGroup lines)
    {
        var characters = 0;
        var openers = 0;
        var bars = 0;
        var widest = 0;
        var isTable = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines.Lines[i].Slice.AsSpan();
            characters += line.Length + 1;
            openers += line.CountAny(Openers);
            var inLine = line.Count('|');
            bars += inLine;
            widest = Math.Max(widest, inLine);
            isTable |= inLine > 0 && line.IndexOfAnyExcept(OfSeparators) < 0;
        }

        return characters > LongestParagraph || openers > MostOpeners || widest > WidestTable || isTable && (long)widest * lines.Count > 2L * bars + SmallTable;
    }

    private sealed class BoundedParagraphParser : ParagraphBlockParser
    {
        public override bool Close(BlockProcessor processor, Block block) => Judge(base.Close(processor, block), block);
    }

    private sealed class BoundedHeadingParser : HeadingBlockParser
    {
        public override bool Close(BlockProcessor processor, Block block) => Judge(base.Close(processor, block), block);
    }
}
