using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace StaticNews.Engine.Prose.RawHtml;

/// <summary>Puts elements of the allow-list in place of the HTML among the blocks of a container; what is not allowed is left out and said.</summary>
internal sealed class RawBlocks(RawSource source)
{
    /// <summary>Replaces all HTML directly in this container; a container without any is left alone.</summary>
    public void Replace(ContainerBlock container)
    {
        if (!HasHtml(container)) return;
        var blocks = container.ToArray();
        container.Clear();
        var fragment = new RawFragment();
        foreach (var block in blocks)
        {
            if (block is HtmlBlock html)
            {
                if (IsUnclosedComment(html)) continue;
                SayMarkdown(html);
                fragment.Add(html);
            }
            else if (!StandsAside(block))
            {
                fragment.Add(block);
            }
        }

        if (fragment.Parse() is { } body) Fill(container, fragment, body);
        else OneByOne(container, blocks);
        foreach (var block in blocks)
        {
            if (StandsAside(block)) container.Add(block);
        }
    }

    private static bool HasHtml(ContainerBlock container)
    {
        foreach (var block in container)
        {
            if (block is HtmlBlock) return true;
        }

        return false;
    }

    /// <summary>What is at no place of the text: the list of footnotes and of the addresses of links.</summary>
    private static bool StandsAside(Block block) => block is FootnoteGroup or LinkReferenceDefinitionGroup;

    /// <summary>Where one piece of HTML would swallow the Markdown after it, each is read for itself, and one that never ends is left out.</summary>
    private void OneByOne(ContainerBlock container, Block[] blocks)
    {
        foreach (var block in blocks)
        {
            if (block is not HtmlBlock html)
            {
                if (!StandsAside(block)) container.Add(block);
                continue;
            }

            if (IsUnclosedComment(html)) continue;
            var fragment = new RawFragment();
            fragment.Add(html);
            if (fragment.Parse() is { } body) Fill(container, fragment, body);
            else source.Say(TextRules.DroppedHtml, html.Span.Start);
        }
    }

    private void Fill(ContainerBlock container, RawFragment fragment, IElement body)
    {
        foreach (var (code, start) in fragment.Errors)
        {
            if (RuleOf(code) is { } rule && !(rule == TextRules.MisplacedTag && source.IsEndTag(start))) source.Say(rule, start);
        }

        new RawFlow(container, fragment, source, RawFlow.Unclosed(fragment, body, source)).AddAll(body);
    }

    private bool IsUnclosedComment(HtmlBlock block)
    {
        if (block.Type != HtmlBlockType.Comment) return false;
        for (var i = block.Lines.Count - 1; i >= 0; i--)
        {
            if (block.Lines.Lines[i].Slice.AsSpan().Contains("-->", StringComparison.Ordinal)) return false;
        }

        source.Report.Add(TextRules.UnclosedComment, block.Span.Start, 4);
        return true;
    }

    private void SayMarkdown(HtmlBlock block)
    {
        if (block.Type != HtmlBlockType.InterruptingBlock) return;
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines.Lines[i].Slice;
            var at = line.AsSpan().IndexOf("**", StringComparison.Ordinal);
            if (at < 0) at = line.AsSpan().IndexOf("](", StringComparison.Ordinal);
            if (at < 0) continue;
            source.Report.Add(TextRules.MarkdownInHtml, line.Start + at, 2);
            return;
        }
    }

    /// <summary>What the parser says of characters or of the end of the text is not about tags, or is said elsewhere.</summary>
    private static DiagnosticRule? RuleOf(HtmlParseError code) => code switch
    {
        HtmlParseError.TagCannotStartHere or HtmlParseError.IllegalElementInTableDetected or HtmlParseError.HtmlTagMisplaced
            or HtmlParseError.BodyTagMisplaced or HtmlParseError.FramesetMisplaced or HtmlParseError.HeadTagMisplaced => TextRules.MisplacedTag,
        HtmlParseError.BlockNotInScope or HtmlParseError.ParagraphNotInScope or HtmlParseError.ListItemNotInScope or HtmlParseError.HeadingNotInScope
            or HtmlParseError.TagClosedWrong or HtmlParseError.TagCannotEndHere
            or HtmlParseError.FormattingElementNotFound or HtmlParseError.AnchorNested or HtmlParseError.TableNotInScope
            or HtmlParseError.TableRowNotInScope or HtmlParseError.TableCellNotInScope or HtmlParseError.TableSectionNotInScope
            or HtmlParseError.CaptionNotInScope => TextRules.UnbalancedTag,
        HtmlParseError.TagDoesNotMatchCurrentNode => TextRules.ImpliedEnd,
        HtmlParseError.BogusComment or HtmlParseError.UndefinedMarkupDeclaration => TextRules.DroppedHtml,
        _ => null,
    };
}
