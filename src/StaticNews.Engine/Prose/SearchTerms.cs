using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticNews.Engine.Prose.Blocks;
using StaticNews.Engine.Shared.Search;

namespace StaticNews.Engine.Prose;

/// <summary>What a search may ask a body for: its text as the page shows it, subheads, tables, captions, notes and the titles of blocks among it. A chart's figures are not: they stand in another file.</summary>
internal static class SearchTerms
{
    public static byte[] Of(ParsedBody body)
    {
        using var collector = new TermCollector(isHeadline: false);
        Blocks(body.Document, collector);
        return TermList.Of(collector);
    }

    private static void Blocks(ContainerBlock container, TermCollector collector)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case CodeBlock code:
                    for (var line = 0; line < code.Lines.Count; line++)
                    {
                        collector.Add(code.Lines.Lines[line].Slice.AsSpan());
                        collector.Break();
                    }

                    break;
                case ChartFence { Chart: { } chart }: Lines(collector, chart.Title, chart.Description, chart.Unit, chart.Source); break;
                case LeafBlock { Inline: { } inline }: Inlines(inline, collector); break;
                case ContainerBlock inner:
                    Lines(collector, inner switch { NewsroomBlock newsroom => newsroom.Title, BlockEntry entry => entry.Label, _ => null });
                    Blocks(inner, collector);
                    break;
            }

            collector.Break();
        }
    }

    private static void Lines(TermCollector collector, params ReadOnlySpan<string?> lines)
    {
        foreach (var line in lines)
        {
            collector.Add(line);
            collector.Break();
        }
    }

    private static void Inlines(ContainerInline container, TermCollector collector)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal: collector.Add(literal.Content.AsSpan()); break;
                case HtmlEntityInline entity: collector.Add(entity.Transcoded.AsSpan()); break;
                case CodeInline code: collector.Add(code.ContentSpan); break;
                case AutolinkInline autolink: collector.Add(autolink.Url); break;
                case LineBreakInline: collector.Break(); break;
                case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase): collector.Break(); break;
                case LinkInline { IsImage: true }: Caption(BodyLink.Find(inline), collector); break;
                case FootnoteLink or TaskList: break;
                case ContainerInline inner: Inlines(inner, collector); break;
            }
        }
    }

    /// <summary>Only a picture that stands alone has its caption on the page.</summary>
    private static void Caption(BodyLink? picture, TermCollector collector)
    {
        collector.Break();
        if (picture is not { StandsAlone: true }) return;
        var caption = CaptionText.Of(picture.Title);
        collector.Add(caption.Caption);
        collector.Break();
        collector.Add(caption.Credit);
        collector.Break();
    }
}
