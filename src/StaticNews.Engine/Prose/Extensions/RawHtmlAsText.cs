using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;

namespace StaticNews.Engine.Prose.Extensions;

/// <summary>
/// Reads blocks of raw HTML as paragraphs, so that the words between tags stay text and the tags are judged one by one.
/// Only what never holds words stays a block: comments, scripts, style sheets, declarations.
/// </summary>
internal sealed class RawHtmlAsText : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Replace<HtmlBlockParser>(new WordlessBlockParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private static bool IsWordless(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("<!--", StringComparison.Ordinal))
        {
            var end = line.IndexOf("-->", StringComparison.Ordinal);
            return end < 0 || line[(end + 3)..].IsWhiteSpace();
        }

        return line.StartsWith("<!", StringComparison.Ordinal) || line.StartsWith("<?", StringComparison.Ordinal)
            || IsTag(line, "<script") || IsTag(line, "<style");
    }

    private static bool IsTag(ReadOnlySpan<char> line, string tag) =>
        line.StartsWith(tag, StringComparison.OrdinalIgnoreCase)
        && (line.Length == tag.Length || line[tag.Length] is '>' or '/' || char.IsWhiteSpace(line[tag.Length]));

    private sealed class WordlessBlockParser : HtmlBlockParser
    {
        public override BlockState TryOpen(BlockProcessor processor) =>
            IsWordless(processor.Line.AsSpan()) ? base.TryOpen(processor) : BlockState.None;
    }
}
