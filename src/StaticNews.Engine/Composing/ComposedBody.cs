namespace StaticNews.Engine.Composing;

/// <summary>A body as its page shows it: runs of finished HTML, and between them the newsroom's blocks, which the theme renders.</summary>
public sealed record ComposedBody(ImmutableArray<BodyPart> Parts)
{
    /// <summary>No text at all.</summary>
    public static readonly ComposedBody Empty = new([]);
}
