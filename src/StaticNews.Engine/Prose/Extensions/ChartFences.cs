using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace StaticNews.Engine.Prose.Extensions;

/// <summary>
/// Reads ::: chart bar data.csv with lines such as 제목: … below it, up to :::. A line of another form ends the chart,
/// so that one that is never closed does not swallow the article.
/// </summary>
internal sealed class ChartFences : IMarkdownExtension
{
    private const int Fewest = 3;
    private const int LongestKey = 20;

    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new FenceParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private static bool IsOption(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOfAny(':', '：');
        if (colon is < 1 or > LongestKey) return false;
        foreach (var c in line[..colon].TrimEnd())
        {
            if (!char.IsLetter(c)) return false;
        }

        return true;
    }

    private sealed class FenceParser : BlockParser
    {
        public FenceParser() => OpeningCharacters = [':'];

        public override BlockState TryOpen(BlockProcessor processor)
        {
            if (processor.IsCodeIndent && processor.CurrentBlock is not ParagraphBlock) return BlockState.None;
            var line = processor.Line;
            var span = new SourceSpan(line.Start, line.End);
            var rest = line.AsSpan().TrimStart(':');
            if (line.Length - rest.Length < Fewest) return BlockState.None;
            line.Start = line.End + 1 - rest.TrimStart().Length;
            var word = line.AsSpan();
            var end = word.IndexOfAny(' ', '\t');
            if ((end < 0 ? word : word[..end]) is not ("chart" or "도표")) return BlockState.None;
            line.Start += end < 0 ? word.Length : end;
            line.Trim();
            var attributes = AttributeLists.Take(ref line);
            line.TrimEnd();
            var fence = new ChartFence(this, line) { Line = processor.LineIndex, Column = processor.Column, Span = span };
            if (attributes is not null) fence.SetAttributes(attributes);
            processor.NewBlocks.Push(fence);
            return BlockState.ContinueDiscard;
        }

        public override BlockState TryContinue(BlockProcessor processor, Block block)
        {
            if (processor.IsBlankLine) return BlockState.ContinueDiscard;
            var fence = (ChartFence)block;
            var line = processor.Line;
            line.Trim();
            var text = line.AsSpan();
            fence.IsClosed = text.Length >= Fewest && text.TrimStart(':').IsEmpty;
            if (fence.IsClosed) return BlockState.BreakDiscard;
            if (fence.NamesNoFile && text.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)) fence.FileLine = line;
            else if (IsOption(text)) fence.Options.Add(line);
            else return BlockState.None;
            return BlockState.ContinueDiscard;
        }

        public override bool Close(BlockProcessor processor, Block block)
        {
            ((ChartFence)block).IsEnded = true;
            return true;
        }
    }
}
