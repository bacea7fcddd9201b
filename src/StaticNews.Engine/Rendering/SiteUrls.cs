namespace StaticNews.Engine.Rendering;

/// <summary>Paths of the site as readers ask for them: with the base path or the whole base url, percent-encoded.</summary>
internal sealed class SiteUrls(Uri baseUrl)
{
    private readonly string _basePath = baseUrl.AbsolutePath.TrimEnd('/');
    private readonly string _origin = baseUrl.GetLeftPart(UriPartial.Authority);

    /// <summary>The site's own address, ending in a slash.</summary>
    public string Base => _origin + _basePath + "/";

    /// <summary>A path of the site, or a url elsewhere, for a link on a page.</summary>
    public string Path(string url) => IsOurs(url) ? _basePath + Encode(url) : Elsewhere(url);

    /// <summary>A path of the site, or a url elsewhere, for what is read outside the site.</summary>
    public string Absolute(string url) => IsOurs(url) ? _origin + _basePath + Encode(url) : Elsewhere(url);

    /// <summary>Whether this is a path of the site and no url elsewhere.</summary>
    public static bool IsOurs(string url) =>
        url.StartsWith('/') ? !url.StartsWith("//", StringComparison.Ordinal) : !url.Contains(':', StringComparison.Ordinal);

    private static string Elsewhere(string url) => UrlText.IsSafeScheme(url) ? url : "#";

    // What follows ? or # is the template's own and stays as it is.
    private static string Encode(string path)
    {
        var end = path.AsSpan().IndexOfAny('?', '#');
        var plain = end < 0 ? path : path[..end];
        var encoded = UrlText.EncodePath(plain.Length > 0 && plain[0] == '/' ? plain : "/" + plain);
        return end < 0 ? encoded : string.Concat(encoded, path.AsSpan(end));
    }
}
