using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;
using StaticNews.Engine.Prose.RawHtml;

namespace StaticNews.Engine.Prose.HtmlOutput;

/// <summary>Writes inlines; links and pictures as what they turned out to be.</summary>
/// <param name="outcomes">By the link's index.</param>
internal sealed class InlineHtml(Markup markup, ImmutableArray<LinkOutcome> outcomes, BodyWords words, string anchorPrefix)
{
    private bool _isInsideLink;

    public bool IsBlock(BodyLink link) => outcomes[link.Index] is LinkOutcome.AsBlock;

    public void Write(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling) Write(inline);
    }

    public void Write(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal: markup.Text(literal.Content.AsSpan()); break;
            case LineBreakInline { PreviousSibling: not null, NextSibling: not null } line: markup.Raw(line.IsHard ? "<br>\n" : "\n"); break;
            case EmphasisInline emphasis: Emphasis(emphasis); break;
            case LinkInline or AutolinkInline: Link(inline); break;
            case CodeInline code: markup.Raw("<code").AttributesOf(code).Raw(">").Text(code.ContentSpan).Raw("</code>"); break;
            case HtmlEntityInline entity: markup.Text(entity.Transcoded.AsSpan()); break;
            case RawInline raw: Raw(raw); break;
            case FootnoteLink footnote: Footnote(footnote); break;
            case TaskList task: Task(task); break;
            case ContainerInline container: Write(container); break;
        }
    }

    private void Emphasis(EmphasisInline emphasis)
    {
        var tag = emphasis.DelimiterChar == '~' ? "del" : emphasis.DelimiterCount == 2 ? "strong" : "em";
        markup.Raw("<").Raw(tag).AttributesOf(emphasis).Raw(">");
        Write(emphasis);
        markup.Raw("</").Raw(tag).Raw(">");
    }

    private void Raw(RawInline raw)
    {
        markup.Raw("<").Raw(raw.Name).AttributesOf(raw).Raw(">");
        if (raw.Name is "br" or "wbr") return;
        Write(raw);
        markup.Raw("</").Raw(raw.Name).Raw(">");
    }

    private void Link(Inline inline)
    {
        if (BodyLink.Find(inline) is not { } link) return;
        switch (outcomes[link.Index])
        {
            case LinkOutcome.AsLink target when !_isInsideLink:
                markup.Raw("<a").Attribute("href", target.Href);
                if (target.IsExternal) markup.Raw(" rel=\"noopener\"");
                if (!link.IsPicture && !string.IsNullOrWhiteSpace(link.Title)) markup.Attribute("title", link.Title);
                markup.AttributesOf(inline).Raw(">");
                _isInsideLink = true;
                Label(inline, link, target.Href);
                _isInsideLink = false;
                markup.Raw("</a>");
                break;
            case LinkOutcome.AsImage image:
                markup.Raw("<img").Attribute("src", image.Source).Attribute("alt", link.Text);
                if (image.WidthPx is { } width) markup.Attribute("width", width);
                if (image.HeightPx is { } height) markup.Attribute("height", height);
                if (image.Title is { } title) markup.Attribute("title", title);
                markup.Raw(" loading=\"lazy\" decoding=\"async\"").AttributesOf(inline).Raw(">");
                break;
            default:
                Label(inline, link, "");
                break;
        }
    }

    /// <summary>Without words of its own a link shows its address. Links within it are no links.</summary>
    private void Label(Inline inline, BodyLink link, string address)
    {
        if (inline is LinkInline { IsImage: false, FirstChild: not null } text) Write(text);
        else if (link.IsPicture && link.Text is { Length: > 0 } alt) markup.Text(alt);
        else markup.Text(inline is AutolinkInline autolink ? autolink.Url : address);
    }

    private void Footnote(FootnoteLink footnote)
    {
        var order = footnote.Footnote.Order;
        if (footnote.IsBackLink)
        {
            markup.Raw(" <a").Attribute("href", $"{anchorPrefix}#{FootnoteNames.Of(footnote)}")
                .Raw(" class=\"footnote-back\" role=\"doc-backlink\"").Attribute("aria-label", words.BackToText).Raw(">↩\uFE0E</a>");
            return;
        }

        if (_isInsideLink)
        {
            markup.Raw("<sup>").Raw(order).Raw("</sup>");
            return;
        }

        markup.Raw("<sup><a").Attribute("id", FootnoteNames.Of(footnote)).Attribute("href", $"{anchorPrefix}#{FootnoteNames.Of(footnote.Footnote)}")
            .Raw(" class=\"footnote-ref\" role=\"doc-noteref\"")
            .Attribute("aria-label", string.Format(CultureInfo.InvariantCulture, words.Footnote, order)).Raw(">").Raw(order).Raw("</a></sup>");
    }

    private void Task(TaskList task)
    {
        markup.Raw("<input type=\"checkbox\" disabled").Raw(task.Checked ? " checked" : "")
            .Attribute("aria-label", task.Checked ? words.Done : words.ToDo).Raw(">");
    }
}
