namespace StaticNews.Engine.Composing;

/// <summary>One part of a composed body. Blocks hold parts of their own.</summary>
public abstract record BodyPart
{
    /// <summary>Whether a reader sees this picture in it.</summary>
    public virtual bool Shows(string pictureUrl) => false;

    /// <summary>Whether a reader sees this picture in one of the parts.</summary>
    public static bool AnyShows(ImmutableArray<BodyPart> parts, string pictureUrl)
    {
        foreach (var part in parts)
        {
            if (part.Shows(pictureUrl)) return true;
        }

        return false;
    }
}
