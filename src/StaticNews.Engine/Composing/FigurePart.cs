using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Composing;

/// <summary>A picture alone in a paragraph; the theme's partials/figure renders it.</summary>
public sealed record FigurePart(Picture Picture) : BodyPart
{
    /// <inheritdoc/>
    public override bool Shows(string pictureUrl) => string.Equals(Picture.Url, pictureUrl, StringComparison.Ordinal);
}
