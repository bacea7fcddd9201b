using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticNews.Engine.Prose.Blocks;
using StaticNews.Engine.Prose.RawHtml;

namespace StaticNews.Engine.Prose;

/// <summary>One walk over a fresh tree: takes out what may not be published, finds links and pictures, counts letters.</summary>
internal sealed class BodyCleaner(string text, BodyPlaces places, BodyReport report)
{
    /// <summary>Deeper than any text; every later walk may recurse.</summary>
    private const int DeepestInline = 64;

    private readonly RawSource _source = new(text, report);

    private bool _hasDefinitions;

    public List<BodyLink> Links { get; } = [];

    public List<BodyChart> Charts { get; } = [];

    public int Characters { get; private set; }

    public BodyReport Report => report;

    public List<HeadingBlock> HeadingBlocks { get; } = [];

    /// <summary>What the author gave an id, headings aside.</summary>
    public List<MarkdownObject> NamedNodes { get; } = [];

    /// <summary>Outer ones before those in them.</summary>
    public List<NewsroomBlock> NewsroomBlocks { get; } = [];

    public void Clean(MarkdownDocument document)
    {
        _hasDefinitions = UnusedDefinitions.HasAddresses(document);
        Blocks(document, isFlow: true);
        UnusedDefinitions.Report(document, Links, report);
    }

    /// <param name="isFlow">Whether a paragraph here can make room for a figure or a card.</param>
    private void Blocks(ContainerBlock container, bool isFlow)
    {
        new RawBlocks(_source).Replace(container);
        for (var i = 0; i < container.Count; i++)
        {
            var block = container[i];
            AuthorAttributes.Restrict(block, text, report);
            switch (block)
            {
                case LinkReferenceDefinitionGroup:
                    continue;
                case ChartFence fence:
                    fence.Chart = ChartReader.Read(fence, Charts.Count, places, report);
                    if (AuthorAttributes.IdOf(fence) is not null) NamedNodes.Add(fence);
                    if (fence.Chart is { } chart) Charts.Add(chart);
                    else container.RemoveAt(i--);
                    continue;
                case ContainerFence fence:
                    report.Add(RuleOf(fence), fence.Span, [fence.Name]);
                    container.RemoveAt(i--);
                    continue;
                case CodeBlock code:
                    if (code is not FencedCodeBlock) LineSlips.ReportIndented(code, report);
                    if (code is FencedCodeBlock { ClosingFencedCharCount: 0 } open) report.Add(MarkupRules.UnclosedCode, open.Span.Start, open.OpeningFencedCharCount, [new string(open.FencedChar, open.OpeningFencedCharCount)]);
                    for (var line = 0; line < code.Lines.Count; line++) Count(code.Lines.Lines[line].Slice.AsSpan());
                    break;
                case LeafBlock leaf:
                    LineMarks.Report(leaf, text, report);
                    LineSlips.Report(leaf, text, report);
                    Leaf(leaf, isFlow);
                    break;
                case NewsroomBlock newsroom:
                    NewsroomBlocks.Add(newsroom);
                    Count(newsroom.Title);
                    Blocks(newsroom, isFlow: true);
                    break;
                case ContainerBlock inner:
                    if (inner is Table table) TableCells.Report(table, text, report);
                    Blocks(inner, isFlow && inner is QuoteBlock or RawBlock { Name: "div" or "section" or "article" or "aside" or "details" });
                    break;
            }

            if (block is HeadingBlock heading) HeadingBlocks.Add(heading);
            else if (AuthorAttributes.IdOf(block) is not null) NamedNodes.Add(block);
        }
    }

    private void Leaf(LeafBlock leaf, bool isFlow)
    {
        if (leaf is ParagraphBlock or HeadingBlock && !leaf.ProcessInlines || leaf.Inline is not null && InlineDepth.Of(leaf.Inline) > DeepestInline)
        {
            report.Add(TextRules.TooComplex, leaf.Span);
            var shown = new LiteralInline(Source(leaf.Span));
            // What was never parsed may already have the way back from a footnote.
            if (!leaf.ProcessInlines && leaf.Inline?.FirstChild is { } wayBack) wayBack.InsertBefore(shown);
            else leaf.Inline = new ContainerInline().AppendChild(shown);
        }

        if (leaf.Inline is null) return;
        Inlines(leaf.Inline);
        if (isFlow && leaf is ParagraphBlock) StandingAlone.Mark(leaf.Inline);
    }

    private void Inlines(ContainerInline container)
    {
        RawTags.Clean(container, _source);
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            AuthorAttributes.Restrict(inline, text, report);
            if (AuthorAttributes.IdOf(inline) is not null) NamedNodes.Add(inline);
            switch (inline)
            {
                case LiteralInline literal:
                    Count(literal.Content.AsSpan());
                    LeftoverMarks.Report(literal, text, _hasDefinitions, report);
                    break;
                case CodeInline code:
                    Count(code.ContentSpan);
                    break;
                case AutolinkInline autolink:
                    Links.Add(BodyLink.Of(Links.Count, autolink, places));
                    break;
                case LinkInline link:
                    Links.Add(BodyLink.Of(Links.Count, link, places));
                    if (!link.IsImage) Inlines(link);
                    break;
                case LinkDelimiterInline delimiter:
                    LeftoverMarks.Report(delimiter, text, _hasDefinitions, report);
                    inline = Released(delimiter);
                    break;
                case ContainerInline inner:
                    Inlines(inner);
                    break;
            }
        }
    }

    /// <summary>A bracket that opened no link, as the sign that it is; what stood in it follows.</summary>
    private static LiteralInline Released(LinkDelimiterInline delimiter)
    {
        var sign = new LiteralInline(delimiter.ToLiteral()) { Span = delimiter.Span };
        delimiter.InsertBefore(sign);
        Inline last = sign;
        for (var child = delimiter.FirstChild; child is not null;)
        {
            var next = child.NextSibling;
            child.Remove();
            last.InsertAfter(child);
            last = child;
            child = next;
        }

        delimiter.Remove();
        return sign;
    }

    private static DiagnosticRule RuleOf(ContainerFence fence)
    {
        if (fence.Name.Length == 0) return BlockRules.StrayFence;
        return fence.IsTooDeep ? BlockRules.TooDeep : TextRules.UnknownContainer;
    }

    private string Source(SourceSpan span)
    {
        var start = Math.Clamp(span.Start, 0, text.Length);
        return text[start..Math.Clamp(span.End + 1, start, text.Length)];
    }

    private void Count(ReadOnlySpan<char> characters)
    {
        var count = 0;
        foreach (var c in characters)
        {
            if (c is >= '\uAC00' and <= '\uD7A3' || char.IsLetterOrDigit(c)) count++;
        }

        Characters += count;
    }
}
