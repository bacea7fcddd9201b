namespace StaticNews.Engine.Rendering.Fragments;

/// <summary>What may be asked of a page.</summary>
internal enum PageAskKind
{
    /// <summary>A member that is a text or a flag.</summary>
    Member,

    /// <summary>Whether a path is the page's own or its section's.</summary>
    Current,

    /// <summary>Whether a path is the page's own.</summary>
    Here,
}
