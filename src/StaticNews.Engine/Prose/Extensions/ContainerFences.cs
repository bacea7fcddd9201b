using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace StaticNews.Engine.Prose.Extensions;

/// <summary>Recognises the fences of containers, ::: name … :::, so that they do not stand in the article; what is between them is read like any text.</summary>
internal sealed class ContainerFences : IMarkdownExtension
{
    private const int Fewest = 3;

    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new FenceParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    /// <summary>The first word behind the colons, empty for none; null where the line is text, such as :::속보:::.</summary>
    private static string? NameOf(ReadOnlySpan<char> line)
    {
        var rest = line.TrimStart(':');
        if (line.Length - rest.Length < Fewest) return null;
        rest = rest.Trim();
        var end = rest.IndexOfAny(' ', '\t');
        var name = end < 0 ? rest : rest[..end];
        return name.Contains(':') ? null : name.ToString();
    }

    private sealed class FenceParser : BlockParser
    {
        public FenceParser() => OpeningCharacters = [':'];

        public override BlockState TryOpen(BlockProcessor processor)
        {
            // Far to the right it would be code, but code cannot interrupt a paragraph.
            if (processor.IsCodeIndent && processor.CurrentBlock is not ParagraphBlock) return BlockState.None;
            var line = processor.Line;
            if (NameOf(line.AsSpan()) is not { } name) return BlockState.None;
            line.TrimEnd();
            processor.NewBlocks.Push(new ContainerFence(this, name)
            {
                Line = processor.LineIndex,
                Column = processor.Column,
                Span = new SourceSpan(line.Start, line.End),
            });
            return BlockState.BreakDiscard;
        }
    }
}
