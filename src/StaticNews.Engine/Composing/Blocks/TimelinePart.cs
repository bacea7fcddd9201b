namespace StaticNews.Engine.Composing.Blocks;

/// <summary>What happened when, in the author's order; the theme's partials/timeline renders it.</summary>
/// <param name="Id">Unique in the body.</param>
public sealed record TimelinePart(string Id, string? Title, ImmutableArray<TimelineEntry> Entries) : BodyPart
{
    /// <inheritdoc/>
    public override bool Shows(string pictureUrl)
    {
        foreach (var entry in Entries)
        {
            if (AnyShows(entry.Parts, pictureUrl)) return true;
        }

        return false;
    }
}
