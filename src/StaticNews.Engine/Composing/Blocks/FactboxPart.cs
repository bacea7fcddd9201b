namespace StaticNews.Engine.Composing.Blocks;

/// <summary>A box of facts beside the story; the theme's partials/factbox renders it.</summary>
/// <param name="Id">Unique in the body.</param>
public sealed record FactboxPart(string Id, string? Title, ImmutableArray<BodyPart> Parts) : BodyPart
{
    /// <inheritdoc/>
    public override bool Shows(string pictureUrl) => AnyShows(Parts, pictureUrl);
}
