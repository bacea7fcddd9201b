using Markdig;
using Markdig.Extensions.GenericAttributes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace StaticNews.Engine.Prose.Extensions;

/// <summary>Attribute lists {#id .class data-key=value}; words in braces without any of these are text, and no text after a list is lost.</summary>
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

    private static bool TryTakeFromEndOfLine(BlockProcessor processor, ref StringSlice line, IBlock block)
    {
        var open = line.AsSpan().LastIndexOf('{');
        if (open < 0) return false;
        var rest = line;
        rest.Start += open;
        if (!TryParse(ref rest, out var attributes) || rest.AsSpan().TrimStart(" \t#").Length > 0) return false;
        attributes.Span = new SourceSpan(line.Start + open, rest.Start - 1);
        block.SetAttributes(attributes);
        line.End = line.Start + open - 1;
        return true;
    }

    private static bool TryParse(ref StringSlice slice, out HtmlAttributes attributes)
    {
        var parsed = GenericAttributesParser.TryParse(ref slice, out var found);
        attributes = found!;
        return parsed && (attributes.Id is not null || attributes.Classes is not null || HasValue(attributes));
    }

    private static bool HasValue(HtmlAttributes attributes)
    {
        if (attributes.Properties is null) return false;
        foreach (var property in attributes.Properties)
        {
            if (property.Value is not null) return true;
        }

        return false;
    }

    private sealed class ListParser : GenericAttributesParser
    {
        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var ahead = slice;
            return AttributeLists.TryParse(ref ahead, out _) && base.Match(processor, ref slice);
        }
    }
}
