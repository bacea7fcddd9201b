using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace StaticNews.Links;

/// <summary>Asks one host about one page.</summary>
internal sealed class LinkProbe : IDisposable
{
    private readonly HttpClient _client;

    /// <summary>Takes the handler over. A page that gives no answer within <paramref name="patience"/> is left alone.</summary>
    public LinkProbe(HttpMessageHandler handler, TimeSpan patience)
    {
        _client = new HttpClient(handler) { Timeout = patience };
        _client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", "Mozilla/5.0 (compatible; StaticNews link check)");
        _client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", "*/*");
    }

    /// <summary>HEAD first; whoever does not understand that is asked again with GET, of which only the headers are read.</summary>
    public async Task<LinkAnswer> Ask(Uri url, CancellationToken cancellation)
    {
        var answer = await Ask(HttpMethod.Head, url, cancellation).ConfigureAwait(false);
        return answer is { HasSpoken: true, State: not LinkState.Alive }
            ? await Ask(HttpMethod.Get, url, cancellation).ConfigureAwait(false)
            : answer;
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private async Task<LinkAnswer> Ask(HttpMethod method, Uri url, CancellationToken cancellation)
    {
        try
        {
            using var request = new HttpRequestMessage(method, url);
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation).ConfigureAwait(false);
            return Of(response.StatusCode);
        }
        catch (HttpRequestException e)
        {
            return Of(e);
        }
        catch (TaskCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new LinkAnswer(LinkState.Unknown, "timeout", HasSpoken: false);
        }
    }

    private static LinkAnswer Of(HttpStatusCode status)
    {
        var reason = string.Create(CultureInfo.InvariantCulture, $"HTTP {(int)status}");
        if ((int)status < 400) return new LinkAnswer(LinkState.Alive, reason, HasSpoken: true);
        return new LinkAnswer(status is HttpStatusCode.NotFound or HttpStatusCode.Gone ? LinkState.Dead : LinkState.Unknown, reason, HasSpoken: true);
    }

    // Only a name that surely does not exist is a dead link: without a network, every name merely cannot be asked for now.
    private static LinkAnswer Of(HttpRequestException e)
    {
        var isGone = e.HttpRequestError == HttpRequestError.NameResolutionError
            && e.InnerException is SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData };
        var reason = e.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError => "DNS",
            HttpRequestError.SecureConnectionError => "TLS",
            HttpRequestError.ConnectionError => "no connection",
            _ => "no HTTP",
        };
        return new LinkAnswer(isGone ? LinkState.Dead : LinkState.Unknown, reason, HasSpoken: false);
    }
}
