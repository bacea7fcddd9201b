using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using StaticNews.Engine.Prose.Blocks;
using StaticNews.Engine.Prose.RawHtml;

namespace StaticNews.Engine.Prose.HtmlOutput;

/// <summary>Writes blocks. A block that is not named here is not written.</summary>
internal sealed class BlockHtml(Markup markup, InlineHtml inlines, BodyWords words)
{
    private int _tables;

    public void Write(ContainerBlock container, bool isTight = false)
    {
        foreach (var block in container) Write(block, isTight);
    }

    private void Write(Block block, bool isTight)
    {
        switch (block)
        {
            case ParagraphBlock paragraph: Paragraph(paragraph, isTight); break;
            case HeadingBlock heading: Heading(heading); break;
            case ListBlock list: List(list); break;
            case QuoteBlock quote:
                markup.Raw("<blockquote").AttributesOf(quote).Raw(">\n");
                Write(quote);
                markup.Raw("</blockquote>\n");
                break;
            case CodeBlock code: Code(code); break;
            case ThematicBreakBlock rule: markup.Raw("<hr").AttributesOf(rule).Raw(">\n"); break;
            case ChartFence { Chart: { } chart }:
                BeginBox(block);
                markup.Cut(new BodySegment.Chart(chart));
                EndBox(block);
                break;
            case NewsroomBlock newsroom:
                BeginBox(newsroom);
                Newsroom(newsroom);
                EndBox(newsroom);
                break;
            case Table table: new TableHtml(markup, this).Write(table); break;
            case RawText { Inline: { } text }: inlines.Write(text); break;
            case RawBlock raw: Raw(raw); break;
            case FootnoteGroup { Count: > 0 } footnotes: Footnotes(footnotes); break;
        }
    }

    private void Paragraph(ParagraphBlock paragraph, bool isTight)
    {
        if (paragraph.Inline?.FirstChild is not { } first) return;
        if (BodyLink.Find(first) is { StandsAlone: true } && StandsForTheme(paragraph)) return;
        if (isTight)
        {
            inlines.Write(paragraph.Inline);
            if (paragraph.Parent is { } parent && !ReferenceEquals(parent.LastChild, paragraph)) markup.Raw("\n");
            return;
        }

        markup.Raw("<p").AttributesOf(paragraph).Raw(">");
        inlines.Write(paragraph.Inline);
        markup.Raw("</p>\n");
    }

    /// <summary>A paragraph of one link or of pictures falls apart as soon as the theme renders one of them.</summary>
    private bool StandsForTheme(ParagraphBlock paragraph)
    {
        var any = false;
        foreach (var inline in paragraph.Inline!) any |= BodyLink.Find(inline) is { } link && inlines.IsBlock(link);
        if (!any) return false;
        foreach (var inline in paragraph.Inline)
        {
            if (BodyLink.Find(inline) is not { } link) continue;
            if (inlines.IsBlock(link))
            {
                // A gallery shows its pictures and nothing that stands around them.
                var boxed = paragraph.Parent is NewsroomBlock { Kind: BlockKind.Gallery } ? null : HasAttributes(inline) ? (MarkdownObject)inline : paragraph;
                BeginBox(boxed);
                markup.Cut(new BodySegment.Alone(link));
                EndBox(boxed);
                continue;
            }

            markup.Raw("<p>");
            inlines.Write(inline);
            markup.Raw("</p>\n");
        }

        return true;
    }

    private void Heading(HeadingBlock heading)
    {
        if (heading.Inline?.FirstChild is null || (heading.Parent as BlockEntry)?.Head == heading) return;
        var tag = heading.Level switch { <= 2 => "h2", 3 => "h3", 4 => "h4", 5 => "h5", _ => "h6" };
        markup.Raw("<").Raw(tag).AttributesOf(heading).Raw(">");
        inlines.Write(heading.Inline);
        markup.Raw("</").Raw(tag).Raw(">\n");
    }

    private void List(ListBlock list)
    {
        markup.Raw(list.IsOrdered ? "<ol" : "<ul");
        if (list.IsOrdered && int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start) && start != 1)
            markup.Attribute("start", start);
        markup.AttributesOf(list).Raw(">\n");
        foreach (var block in list)
        {
            if (block is not ListItemBlock item) continue;
            markup.Raw("<li").AttributesOf(item).Raw(">");
            if (list.IsLoose) markup.Raw("\n");
            Write(item, isTight: !list.IsLoose);
            markup.Raw("</li>\n");
        }

        markup.Raw(list.IsOrdered ? "</ol>\n" : "</ul>\n");
    }

    /// <summary>Tables get the box that scrolls, as those of Markdown do.</summary>
    private void Raw(RawBlock raw)
    {
        var isTable = raw.Name == "table";
        if (isTable) BeginScroll(CaptionOf(raw));
        markup.Raw("<").Raw(raw.Name).AttributesOf(raw).Raw(">");
        if (raw.Name is not ("hr" or "col"))
        {
            Write(raw);
            markup.Raw("</").Raw(raw.Name).Raw(">");
        }

        if (isTable) markup.Raw("\n</div>");
        if (raw.Parent is not RawBlock) markup.Raw("\n");
    }

    private static string? CaptionOf(RawBlock table)
    {
        foreach (var child in table)
        {
            if (child is not RawBlock { Name: "caption" } caption) continue;
            var words = string.Join(' ', caption.Descendants<LeafBlock>().Select(static leaf => leaf.Inline is null ? "" : PlainText.Of(leaf.Inline)));
            return words.Length > 0 ? words : null;
        }

        return null;
    }

    /// <summary>A wide table must not widen a phone's page; the keyboard can scroll it too. Who hears the page is told one table from the next.</summary>
    public void BeginScroll(string? caption)
    {
        if (caption is null) _tables++;
        var name = caption ?? (_tables > 1 ? string.Create(CultureInfo.InvariantCulture, $"{words.Table} {_tables}") : words.Table);
        markup.Raw("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\"").Attribute("aria-label", name).Raw(">\n");
    }

    private void Code(CodeBlock code)
    {
        markup.Raw("<pre><code").AttributesOf(code).Raw(">");
        for (var i = 0; i < code.Lines.Count; i++) markup.Text(code.Lines.Lines[i].Slice.AsSpan()).Raw("\n");
        markup.Raw("</code></pre>\n");
    }

    /// <summary>What the theme renders takes no attributes; those that the author gave stand on a box around it.</summary>
    private void BeginBox(MarkdownObject? node)
    {
        if (HasAttributes(node)) markup.Raw("<div").AttributesOf(node!).Raw(">\n");
    }

    private void EndBox(MarkdownObject? node)
    {
        if (HasAttributes(node)) markup.Raw("</div>\n");
    }

    private static bool HasAttributes(MarkdownObject? node) =>
        node?.TryGetAttributes() is { } attributes && (attributes.Id is not null || attributes.Classes is { Count: > 0 } || attributes.Properties is { Count: > 0 });

    private void Newsroom(NewsroomBlock block)
    {
        if (block.Kind == BlockKind.Plain)
        {
            Write(block);
            return;
        }

        markup.Open();
        Write(block is { Kind: BlockKind.Quote, Count: 1 } && block[0] is QuoteBlock quote ? quote : block);
        var content = markup.Close();
        var entries = ImmutableArray.CreateBuilder<EntrySegment>();
        foreach (var child in block)
        {
            if (child is not BlockEntry entry) continue;
            markup.Open();
            if (entry.Head?.Inline is { } title) inlines.Write(title);
            var head = markup.Close();
            markup.Open();
            Write(entry);
            entries.Add(new EntrySegment(entry, head, markup.Close()));
        }

        markup.Cut(new BodySegment.Block(block, content, entries.DrainToImmutable()));
    }

    private void Footnotes(FootnoteGroup footnotes)
    {
        markup.Raw("<section class=\"footnotes\" role=\"doc-endnotes\"").Attribute("aria-label", words.Footnotes).Raw(">\n<ol>\n");
        foreach (var block in footnotes)
        {
            var footnote = (Footnote)block;
            markup.Raw("<li").Attribute("id", FootnoteNames.Of(footnote)).Raw(">\n");
            Write(footnote);
            markup.Raw("</li>\n");
        }

        markup.Raw("</ol>\n</section>\n");
    }
}
