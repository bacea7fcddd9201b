namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>The language in which messages are written (not the site's).</summary>
public enum MessageLanguage
{
    /// <summary>The default.</summary>
    Korean,

    /// <summary>With --lang en.</summary>
    English,
}
