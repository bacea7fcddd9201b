namespace StaticNews.Engine.Rendering.Metadata;

/// <summary>The Content-Security-Policy of every page: the site itself, and the hosts of its ad slots.</summary>
internal static class ContentPolicy
{
    /// <param name="ads">Host sources as site.yml gives them.</param>
    public static string Write(IReadOnlyCollection<string> ads)
    {
        var hosts = ads.Count == 0 ? "" : " " + string.Join(' ', ads);
        var frames = ads.Count == 0 ? "" : "; frame-src" + hosts;
        return $"default-src 'none'; img-src 'self' data:{hosts}; style-src 'self'; font-src 'self'; media-src 'self'; "
            + $"script-src 'self'{hosts}; connect-src 'self'{hosts}{frames}; form-action 'self'; base-uri 'none'";
    }
}
