using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticNews.Engine.Prose.Extensions;

/// <summary>Attribute lists {#id .class data-key=value}: behind an inline they are its own, elsewhere those of its block, alone in a paragraph those of the next block.</summary>
internal sealed class AttributeLists : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.InlineParsers.Insert(0, new ListParser());
        foreach (var parser in pipeline.BlockParsers)
        {
            if (parser is IAttributesParseable parseable) parseable.TryParseAttributes = TryTakeFromEndOfLine;
        }
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    /// <summary>Takes the list at the end of a line, or nothing.</summary>
    public static HtmlAttributes? Take(ref StringSlice line)
    {
        var text = line.AsSpan();
        var open = text.LastIndexOf('{');
        if (open < 0) return null;
        var length = AttributeListText.Read(text[open..], out var attributes);
        if (length == 0 || text[(open + length)..].TrimStart(" \t#").Length > 0) return null;
        attributes!.Span = new SourceSpan(line.Start + open, line.Start + open + length - 1);
        line.End = line.Start + open - 1;
        return attributes;
    }

    private static bool TryTakeFromEndOfLine(BlockProcessor processor, ref StringSlice line, IBlock block)
    {
        if (Take(ref line) is not { } attributes) return false;
        block.SetAttributes(attributes);
        return true;
    }

    private sealed class ListParser : InlineParser
    {
        public ListParser() => OpeningCharacters = ['{'];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var length = AttributeListText.Read(slice.AsSpan(), out var attributes);
            if (length == 0) return false;
            var start = processor.GetSourcePosition(slice.Start, out _, out _);
            slice.Start += length;
            var owner = OwnerOf(processor, slice.IsEmptyOrWhitespace());
            var all = owner.GetAttributes();
            attributes!.CopyTo(all, mergeIdAndProperties: true, shared: false);
            all.Span = new SourceSpan(start, start + length - 1);
            return true;
        }

        private static MarkdownObject OwnerOf(InlineProcessor processor, bool isLast)
        {
            var inline = processor.Inline;
            if (inline is LiteralInline)
            {
                do inline = inline.Parent;
                while (inline is DelimiterInline);
            }

            if (inline is not null && inline != processor.Root) return inline;
            if (processor.Inline is null && isLast && processor.Block is ParagraphBlock { Inline.FirstChild: null, Parent: { } parent } paragraph)
            {
                var next = parent.IndexOf(paragraph) + 1;
                if (next < parent.Count)
                {
                    paragraph.RemoveAfterProcessInlines = true;
                    return parent[next];
                }
            }

            // A paragraph of a tight list is written without a tag of its own.
            return processor.Block is ParagraphBlock { Parent: ListItemBlock { Parent: ListBlock { IsLoose: false } } item } ? item : processor.Block!;
        }
    }
}
