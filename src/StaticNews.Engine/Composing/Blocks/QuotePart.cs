namespace StaticNews.Engine.Composing.Blocks;

/// <summary>Words that stand out, and whose they are; the theme's partials/quote renders it.</summary>
/// <param name="Role">What the author wrote behind the name and a comma: an office, an age.</param>
public sealed record QuotePart(string? Name, string? Role, ImmutableArray<BodyPart> Parts) : BodyPart
{
    /// <inheritdoc/>
    public override bool Shows(string pictureUrl) => AnyShows(Parts, pictureUrl);
}
