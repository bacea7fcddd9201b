using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticNews.Engine.Prose.Blocks;
using StaticNews.Engine.Prose.Extensions;
using StaticNews.Engine.Prose.HtmlOutput;

namespace StaticNews.Engine.Prose;

/// <summary>A body as a tree, cleaned of what may not be published, with its links and pictures still as their author wrote them.</summary>
internal sealed class ParsedBody
{
    /// <summary>Longer than a book. What comes after is not shown, so that one broken file cannot hold up a build.</summary>
    private const int Longest = 500_000;

    private ParsedBody(MarkdownDocument document, string text, BodyPlaces places, BodyCleaner cleaner, ImmutableArray<Heading> headings, AnchorNames anchors, ImmutableArray<Byline> bylines)
    {
        Text = text;
        Places = places;
        Document = document;
        Links = [.. cleaner.Links];
        Charts = [.. cleaner.Charts];
        Characters = cleaner.Characters;
        Headings = headings;
        Anchors = anchors;
        Bylines = bylines;
        Diagnostics = cleaner.Report.ToImmutable();
    }

    public MarkdownDocument Document { get; }

    /// <summary>What was parsed: every span of the tree is one of it.</summary>
    public string Text { get; }

    public BodyPlaces Places { get; }

    /// <summary>Links and pictures, in order.</summary>
    public ImmutableArray<BodyLink> Links { get; }

    /// <summary>Charts, in order.</summary>
    public ImmutableArray<BodyChart> Charts { get; }

    public ImmutableArray<Heading> Headings { get; }

    /// <summary>Every id of the body: headings and what its author gave one.</summary>
    public AnchorNames Anchors { get; }

    public ImmutableArray<Byline> Bylines { get; }

    public int Characters { get; }

    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Parses a body; whatever the text, there is a tree to show.</summary>
    public static ParsedBody Parse(string body, int firstLine, string displayPath, bool diamondSubheads)
    {
        var written = body.Length <= Longest ? body : body[..EndOfLine(body, Longest)];
        var text = Nfc.Normalize(written);
        var places = new BodyPlaces(written, text, firstLine, displayPath);
        var report = new BodyReport(places);
        if (written.Length < body.Length) report.Add(TextRules.TooLong, written.Length - 1, 1, [Longest.ToString("N0", CultureInfo.InvariantCulture)]);

        HiddenCharacters.Report(text, report);
        text = BylineLine.Take(text, places, out var bylines);
        var document = ParseOrShow(text, report);
        if (diamondSubheads) DiamondSubheads.Make(document);
        var cleaner = new BodyCleaner(text, places, report);
        cleaner.Clean(document);
        var anchors = new AnchorNames();
        BlockMaker.Shape(cleaner.NewsroomBlocks, report);
        var headings = HeadingMaker.Make(document, cleaner, anchors);
        BlockMaker.Finish(cleaner.NewsroomBlocks, anchors, report);
        headings = HeadingMaker.Shown(headings, cleaner, anchors);
        return new ParsedBody(document, text, places, cleaner, headings, anchors, bylines);
    }

    /// <summary>The body's HTML in parts, with what became of each of <see cref="Links"/>.</summary>
    /// <param name="anchorPrefix">Stands before the # of links within the body: empty on the body's own page.</param>
    public ImmutableArray<BodySegment> ToHtml(ImmutableArray<LinkOutcome> outcomes, BodyWords words, string anchorPrefix)
    {
        var markup = new Markup(Text.Length + Text.Length / 4 + 256);
        var inlines = new InlineHtml(markup, outcomes, words, anchorPrefix);
        new BlockHtml(markup, inlines, words).Write(Document);
        return markup.ToSegments();
    }

    private static MarkdownDocument ParseOrShow(string text, BodyReport report)
    {
        try
        {
            return MarkdownParser.Parse(text, ProsePipeline.Shared);
        }
        catch (ArgumentException)
        {
            // The parser's answer to lists nested ten thousand deep; what is nested less is bounded block by block.
            report.Add(TextRules.TooComplex, 0, 1);
            return AsPlainParagraphs(text);
        }
    }

    private static MarkdownDocument AsPlainParagraphs(string text)
    {
        var document = new MarkdownDocument();
        var lines = text.ReplaceLineEndings("\n");
        foreach (var range in lines.AsSpan().Split("\n\n"))
        {
            var paragraph = lines[range].Trim();
            if (paragraph.Length > 0) document.Add(new ParagraphBlock { Inline = new ContainerInline().AppendChild(new LiteralInline(paragraph)) });
        }

        return document;
    }

    private static int EndOfLine(string text, int near)
    {
        var end = text.LastIndexOf('\n', near - 1, near / 2);
        return end < 0 ? near : end + 1;
    }
}
