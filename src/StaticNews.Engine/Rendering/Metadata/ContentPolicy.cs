using StaticNews.Engine.Planning;

namespace StaticNews.Engine.Rendering.Metadata;

/// <summary>The Content-Security-Policy of a page: itself, the hosts of the site's ad slots, and the hosts of pictures that its authors link to.</summary>
internal static class ContentPolicy
{
    public static string Of(SiteScope site, PlannedPage page)
    {
        var pictures = ExternalPictures.HostsOf(page);
        return pictures.Count == 0 ? site.Policy : Write(site.AdHosts, pictures);
    }

    /// <param name="ads">Host sources as site.yml gives them.</param>
    /// <param name="pictures">Sources of pictures elsewhere.</param>
    public static string Write(IReadOnlyCollection<string> ads, IReadOnlyCollection<string> pictures)
    {
        var frames = ads.Count == 0 ? "" : "; frame-src" + Join(ads);
        return $"default-src 'none'; img-src 'self' data:{Join(ads)}{Join(pictures)}; style-src 'self'; font-src 'self'; media-src 'self'; "
            + $"script-src 'self'{Join(ads)}; connect-src 'self'{Join(ads)}{frames}; form-action 'self'; base-uri 'none'";
    }

    private static string Join(IReadOnlyCollection<string> sources) => sources.Count == 0 ? "" : " " + string.Join(' ', sources);
}
