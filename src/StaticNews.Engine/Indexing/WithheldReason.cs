namespace StaticNews.Engine.Indexing;

/// <summary>Why an article is in no output.</summary>
public enum WithheldReason
{
    /// <summary>It is published.</summary>
    None,

    /// <summary>draft: true.</summary>
    Draft,

    /// <summary>Its date is still to come.</summary>
    Embargoed,

    /// <summary>Its expiry has passed.</summary>
    Expired,

    /// <summary>Its date is missing or unreadable, so it could be an embargo.</summary>
    Undated,
}
