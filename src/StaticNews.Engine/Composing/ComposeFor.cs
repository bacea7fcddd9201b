using StaticNews.Engine.Reading;

namespace StaticNews.Engine.Composing;

/// <summary>Where a body will be read: <paramref name="UrlPrefix"/> stands before every path of the site and has no slash at its end.</summary>
public readonly record struct ComposeFor(string UrlPrefix)
{
    /// <summary>On a page of the site: urls start with the base path.</summary>
    public static ComposeFor Pages(SiteSettings settings) => new(settings.BaseUrl.AbsolutePath.TrimEnd('/'));

    /// <summary>Away from the site: urls are absolute, those within the article too.</summary>
    public static ComposeFor Feeds(SiteSettings settings) => new(settings.BaseUrl.AbsoluteUri.TrimEnd('/'));

    internal bool IsAwayFromSite => UrlPrefix.Contains("://", StringComparison.Ordinal);
}
