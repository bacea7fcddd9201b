namespace StaticNews.Links;

/// <summary>Whether a link to another host still leads somewhere.</summary>
internal enum LinkState
{
    /// <summary>There is a page.</summary>
    Alive,

    /// <summary>The page or its host is gone.</summary>
    Dead,

    /// <summary>The host would not say.</summary>
    Unknown,
}
