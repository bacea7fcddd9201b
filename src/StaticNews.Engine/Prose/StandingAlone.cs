using Markdig.Syntax.Inlines;

namespace StaticNews.Engine.Prose;

/// <summary>Marks the links and pictures that make up a whole paragraph: one link, or pictures and nothing else.</summary>
internal static class StandingAlone
{
    public static void Mark(ContainerInline paragraph)
    {
        var pictures = 0;
        BodyLink? only = null;
        for (var inline = paragraph.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is LineBreakInline || inline is LiteralInline literal && literal.Content.IsEmptyOrWhitespace()) continue;
            if (inline is LinkInline { IsImage: false, FirstChild: LinkInline { IsImage: true } picture } && picture.NextSibling is not null) return;
            if (BodyLink.Find(inline) is not { } link || only is not null && pictures == 0 || !link.IsPicture && pictures > 0) return;
            only = link;
            if (link.IsPicture) pictures++;
        }

        if (only is null) return;
        for (var inline = paragraph.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (BodyLink.Find(inline) is { } link) link.StandsAlone = true;
        }
    }
}
