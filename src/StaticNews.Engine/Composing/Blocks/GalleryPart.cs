using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Composing.Blocks;

/// <summary>Pictures side by side, and below them what else stood between; the theme's partials/gallery renders it.</summary>
/// <param name="Id">Unique in the body.</param>
public sealed record GalleryPart(string Id, string? Title, ImmutableArray<Picture> Pictures, ImmutableArray<BodyPart> Parts) : BodyPart
{
    /// <inheritdoc/>
    public override bool Shows(string pictureUrl)
    {
        foreach (var picture in Pictures)
        {
            if (string.Equals(picture.Url, pictureUrl, StringComparison.Ordinal)) return true;
        }

        return AnyShows(Parts, pictureUrl);
    }
}
