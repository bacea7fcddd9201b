using Markdig.Extensions.Footnotes;

namespace StaticNews.Engine.Prose;

/// <summary>The ids of footnotes and of the places that refer to them.</summary>
internal static class FootnoteNames
{
    public static string Of(Footnote footnote) => string.Create(CultureInfo.InvariantCulture, $"fn-{footnote.Order}");

    public static string Of(FootnoteLink link) => string.Create(CultureInfo.InvariantCulture, $"fnref-{link.Index}");

    /// <summary>Keeps them from headings.</summary>
    public static void Reserve(FootnoteGroup footnotes, AnchorNames anchors)
    {
        foreach (var block in footnotes)
        {
            var footnote = (Footnote)block;
            anchors.Claim(Of(footnote));
            foreach (var link in footnote.Links) anchors.Claim(Of(link));
        }
    }
}
