using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;
using StaticNews.Engine.Prose.RawHtml;

namespace StaticNews.Engine.Prose;

/// <summary>What a reader would hear of a run of inlines: no markup, no pictures, one space where there was white space.</summary>
internal static class PlainText
{
    public static string Of(ContainerInline container)
    {
        if (container.FirstChild is LiteralInline { NextSibling: null } only) return Collapsed(only.Content.ToString());
        var builder = new StringBuilder();
        Append(builder, container);
        return Collapsed(builder.ToString());
    }

    public static void Append(StringBuilder builder, ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal: builder.Append(literal.Content.AsSpan()); break;
                case HtmlEntityInline entity: builder.Append(entity.Transcoded.AsSpan()); break;
                case LineBreakInline: builder.Append(' '); break;
                case CodeInline code: builder.Append(code.ContentSpan); break;
                case AutolinkInline autolink: builder.Append(autolink.Url); break;
                case RawInline { Name: "br" }: builder.Append(' '); break;
                case LinkInline { IsImage: true } or FootnoteLink or TaskList: break;
                case ContainerInline inner: Append(builder, inner); break;
            }
        }
    }

    public static string Collapsed(string text)
    {
        text = DirectionControls.Remove(text);
        var span = text.AsSpan().Trim();
        if (span.Length == text.Length && text.AsSpan().IndexOfAny("\t\r\n\u00A0") < 0 && !text.Contains("  ", StringComparison.Ordinal)) return text;
        var builder = new StringBuilder(span.Length);
        foreach (var c in span)
        {
            if (!char.IsWhiteSpace(c)) builder.Append(c);
            else if (builder[^1] != ' ') builder.Append(' ');
        }

        return builder.ToString();
    }
}
