namespace StaticNews.Engine;

/// <summary>Why a site changes by itself, without an edit.</summary>
public enum NextChangeReason
{
    /// <summary>An article's date comes.</summary>
    Embargo,

    /// <summary>An article's last day is over.</summary>
    Expiry,

    /// <summary>An article leaves the news sitemap, which lists two days.</summary>
    NewsSitemap,
}
