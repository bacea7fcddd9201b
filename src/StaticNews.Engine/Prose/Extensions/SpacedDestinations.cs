using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace StaticNews.Engine.Prose.Extensions;

/// <summary>Reads links and pictures whose file has spaces in its name, ![설명](사진 1.jpg), which the standard takes for text.</summary>
internal sealed class SpacedDestinations : IMarkdownExtension
{
    /// <summary>Stands for a space while the standard's parser reads; it is no character, so no file is named with it.</summary>
    private const char Mask = '\uFDD0';

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        var options = pipeline.InlineParsers.FindExact<LinkInlineParser>()!.Options;
        pipeline.InlineParsers.Replace<LinkInlineParser>(new Parser(options));
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private sealed class Parser(LinkOptions options) : LinkInlineParser(options)
    {
        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            if (slice.AsSpan() is not [']', '(', .. var rest] || OpenerOf(processor.Inline) is not { IsActive: true } opener) return base.Match(processor, ref slice);
            var length = SpacedDestination.Find(rest, opener.IsImage, out var start);
            if (length == 0) return base.Match(processor, ref slice);
            var masked = new StringSlice(Masked(slice.Text, slice.Start + 2 + start, length), slice.Start, slice.End, slice.NewLine);
            if (!base.Match(processor, ref masked)) return false;
            slice.Start = masked.Start;
            if (processor.Inline is LinkInline link) link.Url = link.Url?.Replace(Mask, ' ');
            return true;
        }

        private static LinkDelimiterInline? OpenerOf(Inline? inline)
        {
            while (inline is not (null or LinkDelimiterInline)) inline = inline.Parent;
            return inline as LinkDelimiterInline;
        }

        /// <summary>Of the same length, so that all places stay.</summary>
        private static string Masked(string text, int start, int length)
        {
            var characters = text.ToCharArray();
            characters.AsSpan(start, length).Replace(' ', Mask);
            characters.AsSpan(start, length).Replace('\t', Mask);
            return new string(characters);
        }
    }
}
