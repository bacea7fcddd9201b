using AngleSharp.Dom;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticNews.Engine.Prose.RawHtml;

/// <summary>One element within a line as an inline: links and pictures as those of Markdown, so that they are resolved and checked alike.</summary>
internal static class RawInlines
{
    /// <param name="element">Its attributes; null where it has none.</param>
    /// <param name="start">Where its tag starts in the body.</param>
    public static ContainerInline Of(string name, IElement? element, int start, RawSource source)
    {
        var isPicture = name == "img";
        ContainerInline inline = isPicture || name == "a" && element?.HasAttribute("href") == true
            ? source.Link(start, element?.GetAttribute(isPicture ? "src" : "href"), element?.GetAttribute("title"), isPicture)
            : new RawInline(name == "a" ? "span" : name) { Span = new SourceSpan(start, start) };
        if (isPicture && element?.GetAttribute("alt") is { Length: > 0 } alt) inline.AppendChild(new LiteralInline(alt));
        if (element is not null) RawAttributes.Give(inline, element, AllowedElements.Of(name), start, source);
        return inline;
    }
}
