namespace StaticNews.Engine.Inquiry;

/// <summary>What the bytes of a site are spent on.</summary>
public enum OutputPart
{
    /// <summary>HTML.</summary>
    Pages,

    /// <summary>Pictures.</summary>
    Pictures,

    /// <summary>RSS and the like.</summary>
    Feeds,

    /// <summary>The search index and the script that reads it.</summary>
    Search,

    /// <summary>Styles, scripts and fonts of the theme.</summary>
    Assets,

    /// <summary>Everything else: sitemaps, copied files.</summary>
    Other,
}
