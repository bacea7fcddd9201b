namespace StaticNews.Engine.Rendering.Metadata;

/// <summary>The Content-Security-Policy of every page: the site itself, the theme's inline scripts by their hashes, the hosts of its ad slots, and the players that the page offers.</summary>
internal static class ContentPolicy
{
    /// <param name="scripts">Hash sources of inline scripts.</param>
    /// <param name="ads">Host sources as site.yml gives them.</param>
    /// <param name="players">Origins of the players that a reader of this page may ask for.</param>
    public static string Write(IReadOnlyCollection<string> scripts, IReadOnlyCollection<string> ads, ImmutableArray<string> players)
    {
        var hosts = ads.Count == 0 ? "" : " " + string.Join(' ', ads);
        var inline = scripts.Count == 0 ? "" : " " + string.Join(' ', scripts);
        var frames = ads.Count == 0 && players.IsEmpty ? "" : "; frame-src" + hosts + string.Concat(players.Select(static player => " " + player));
        return $"default-src 'none'; img-src 'self' data:{hosts}; style-src 'self'; font-src 'self'; media-src 'self'; "
            + $"script-src 'self'{inline}{hosts}; connect-src 'self'{hosts}{frames}; form-action 'self'; base-uri 'none'";
    }
}
