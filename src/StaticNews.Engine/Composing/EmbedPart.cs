using StaticNews.Engine.Composing.Embeds;
using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Composing;

/// <summary>A paragraph that is only a link to a video; the theme's partials/embed renders it, and nothing is asked of the video's host before a reader follows it.</summary>
/// <param name="Url">Of the video's own page, as the author gave it.</param>
/// <param name="Title">The author's words; null for none.</param>
public sealed record EmbedPart(VideoAddress Video, string Url, string? Title, Picture? Poster, string? Caption, string? Credit) : BodyPart
{
    /// <inheritdoc/>
    public override bool Shows(string pictureUrl) => string.Equals(Poster?.Url, pictureUrl, StringComparison.Ordinal);
}
