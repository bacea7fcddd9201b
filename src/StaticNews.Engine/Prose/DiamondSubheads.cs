using System.Buffers;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticNews.Engine.Prose;

/// <summary>
/// Makes subheads of what a desk writes as ◇소제목 at the start of a paragraph: up to = where there is one on the line, else the whole line.
/// What is too long for a subhead (lists of appointments start so too) stays text.
/// </summary>
internal static class DiamondSubheads
{
    private const char Diamond = '◇';
    private const int Level = 2;
    private const int Longest = 60;
    private static readonly SearchValues<char> EqualsSigns = SearchValues.Create("=＝");

    public static void Make(MarkdownDocument document)
    {
        for (var i = 0; i < document.Count; i++)
        {
            if (document[i] is not ParagraphBlock { Inline: { } inline } paragraph) continue;
            if (FirstLiteral(inline) is not { } start || start.Content.AsSpan().TrimStart() is not [Diamond, ..]) continue;
            if (LengthOfHead(inline) is < 2 or > Longest) continue;
            var taken = TakeHead(inline);
            var first = FirstLiteral(taken)!;
            first.Content.TrimStart();
            first.Content.Start++;
            first.Content.TrimStart();
            var head = new HeadingBlock(null!)
            {
                Level = Level,
                Line = paragraph.Line,
                Column = paragraph.Column,
                Span = paragraph.Span,
                Inline = taken,
            };
            head.GetAttributes().AddClass("subhead");
            document.Insert(i, head);
            if (inline.FirstChild is null) document.RemoveAt(i + 1);
        }
    }

    private static LiteralInline? FirstLiteral(ContainerInline container)
    {
        var inline = container.FirstChild;
        while (inline is EmphasisInline emphasis) inline = emphasis.FirstChild;
        return inline as LiteralInline;
    }

    private static int LengthOfHead(ContainerInline paragraph)
    {
        var length = 0;
        for (var inline = paragraph.FirstChild; inline is not (null or LineBreakInline); inline = inline.NextSibling)
        {
            if (inline is LiteralInline literal)
            {
                var text = literal.Content.AsSpan();
                var equals = text.IndexOfAny(EqualsSigns);
                if (equals >= 0) return length + text[..equals].TrimEnd().Length;
                length += text.Length;
            }
            else
            {
                length += inline.Span.Length;
            }
        }

        return length;
    }

    private static ContainerInline TakeHead(ContainerInline paragraph)
    {
        var head = new ContainerInline();
        while (paragraph.FirstChild is { } inline)
        {
            if (inline is LineBreakInline)
            {
                inline.Remove();
                break;
            }

            if (inline is LiteralInline literal && literal.Content.AsSpan().IndexOfAny(EqualsSigns) is >= 0 and var equals)
            {
                var before = new StringSlice(literal.Content.Text, literal.Content.Start, literal.Content.Start + equals - 1);
                before.TrimEnd();
                literal.Content.Start += equals + 1;
                literal.Content.TrimStart();
                if (literal.Content.IsEmpty) literal.Remove();
                head.AppendChild(new LiteralInline(before) { Line = literal.Line, Column = literal.Column, Span = literal.Span });
                break;
            }

            inline.Remove();
            head.AppendChild(inline);
        }

        return head;
    }
}
