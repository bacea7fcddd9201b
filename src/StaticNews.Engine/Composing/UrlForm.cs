namespace StaticNews.Engine.Composing;

/// <summary>How the urls of a composed body begin.</summary>
public enum UrlForm
{
    /// <summary>With the base path, as on pages of the site.</summary>
    Page,

    /// <summary>With the whole base url, as in feeds, which are read elsewhere.</summary>
    Feed,
}
