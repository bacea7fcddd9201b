namespace StaticNews.Engine.Composing.Blocks;

/// <summary>News as it came in, the newest first; the theme's partials/liveblog renders it.</summary>
/// <param name="Id">Unique in the body.</param>
/// <param name="Parts">What stands before the first entry.</param>
public sealed record LiveblogPart(string Id, string? Title, ImmutableArray<BodyPart> Parts, ImmutableArray<LiveEntry> Entries) : BodyPart
{
    /// <summary>When the newest entry came in.</summary>
    public DateTimeOffset? Updated => Entries.IsEmpty ? null : Entries[0].Time;

    /// <inheritdoc/>
    public override bool Shows(string pictureUrl)
    {
        foreach (var entry in Entries)
        {
            if (AnyShows(entry.Parts, pictureUrl)) return true;
        }

        return AnyShows(Parts, pictureUrl);
    }
}
