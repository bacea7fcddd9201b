namespace StaticNews.Engine.Indexing.Related;

/// <summary>How a related article came to stand under another.</summary>
public enum RelatedOrigin
{
    /// <summary>The author named it.</summary>
    HandPicked,

    /// <summary>A later article that leads back to this one.</summary>
    FollowUp,

    /// <summary>Of those published before.</summary>
    Earlier,

    /// <summary>Of those published soon after one of the paper's first articles, which have too few before them.</summary>
    Later,
}
