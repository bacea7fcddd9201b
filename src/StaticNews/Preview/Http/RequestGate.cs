using System.Net;
using Microsoft.AspNetCore.Http;

namespace StaticNews.Preview.Http;

/// <summary>
/// Who may ask: only pages and people that name this server. A page of another site that a name leads here (DNS rebinding) names its own host,
/// and one that asks across sites names itself as the origin.
/// </summary>
/// <param name="named">The host that --host names; null: the loopback address only.</param>
internal sealed class RequestGate(string? named)
{
    /// <summary>Whether the request comes from the preview's own pages, or from somebody who typed its address.</summary>
    public bool LetsIn(HttpRequest request)
    {
        if (!request.Host.HasValue || !IsOurs(request.Host.Host)) return false;
        if (request.Headers.Origin is not { Count: > 0 } origins) return true;
        return origins is [{ } origin]
            && Uri.TryCreate(origin, UriKind.Absolute, out var url)
            && url.Scheme is "http"
            && url.Authority.Equals(Authority(request.Host), StringComparison.OrdinalIgnoreCase);
    }

    private bool IsOurs(string host)
    {
        if (host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)) return true;
        if (host.Equals(named, StringComparison.OrdinalIgnoreCase)) return true;
        if (!IPAddress.TryParse(host.Trim('[', ']'), out var address)) return false;

        // Rebinding needs a name: an address that was typed is what it is.
        return IPAddress.IsLoopback(address) || named is not null;
    }

    private static string Authority(HostString host) => host.Port is null or 80 ? host.Host : host.Value!;
}
