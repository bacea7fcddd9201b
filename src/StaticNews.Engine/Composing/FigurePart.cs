using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Composing;

/// <summary>A picture alone in a paragraph; the theme's partials/figure renders it.</summary>
public sealed record FigurePart(Picture Picture) : BodyPart
{
    /// <summary>The body begins with it: it is on the first screen, and to be loaded at once.</summary>
    public bool IsOpening { get; init; }

    /// <inheritdoc/>
    public override bool Shows(string pictureUrl) => string.Equals(Picture.Url, pictureUrl, StringComparison.Ordinal);
}
