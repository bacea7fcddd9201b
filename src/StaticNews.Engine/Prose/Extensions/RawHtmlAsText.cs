using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using StaticNews.Engine.Prose.RawHtml;

namespace StaticNews.Engine.Prose.Extensions;

/// <summary>
/// Reads as blocks of HTML what starts with a block element of the allow-list, and what never holds words: comments, scripts, style sheets, declarations.
/// Lines that start with any other tag are paragraphs, so that their words stay text and the tags are judged one by one.
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

    private static bool IsAllowedBlock(ReadOnlySpan<char> line)
    {
        var rest = line.StartsWith("</", StringComparison.Ordinal) ? line[2..] : line[1..];
        var length = 0;
        while (length < rest.Length && char.IsAsciiLetterOrDigit(rest[length])) length++;
        if (length is 0 or > 10 || length < rest.Length && rest[length] is not ('>' or '/') && !char.IsWhiteSpace(rest[length])) return false;
        return AllowedElements.Of(rest[..length].ToString().ToLowerInvariant()).Kind is ElementKind.Words or ElementKind.Flow or ElementKind.Void;
    }

    private static bool IsTag(ReadOnlySpan<char> line, string tag) =>
        line.StartsWith(tag, StringComparison.OrdinalIgnoreCase)
        && (line.Length == tag.Length || line[tag.Length] is '>' or '/' || char.IsWhiteSpace(line[tag.Length]));

    private sealed class WordlessBlockParser : HtmlBlockParser
    {
        public override BlockState TryOpen(BlockProcessor processor) =>
            IsWordless(processor.Line.AsSpan()) || IsAllowedBlock(processor.Line.AsSpan()) ? base.TryOpen(processor) : BlockState.None;
    }
}
