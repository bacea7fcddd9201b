using System.Net;
using System.Net.Sockets;
using StaticNews.Engine;
using StaticNews.Engine.Shared.Diagnostics;
using StaticNews.Links;

namespace StaticNews.Tests.Program;

public sealed class ExternalLinkCheckerTests : IAsyncDisposable
{
    private readonly HttpListener _host = new();
    private readonly List<string> _asked = [];
    private readonly string _address;
    private readonly Task _answering;

    public ExternalLinkCheckerTests()
    {
        _address = $"http://127.0.0.1:{FreePort()}";
        _host.Prefixes.Add(_address + "/");
        _host.Start();
        _answering = Answer();
    }

    public async ValueTask DisposeAsync()
    {
        _host.Close();
        await _answering;
    }

    [Theory]
    [InlineData("/200", null)]
    [InlineData("/redirect", null)]
    [InlineData("/head-405", null)]
    [InlineData("/head-404", null)]
    [InlineData("/404", "SN3901 HTTP 404")]
    [InlineData("/410", "SN3901 HTTP 410")]
    [InlineData("/403", "SN3902 HTTP 403")]
    [InlineData("/429", "SN3902 HTTP 429")]
    [InlineData("/503", "SN3902 HTTP 503")]
    [InlineData("/slow", "SN3902 timeout")]
    public void What_the_host_says_decides(string path, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], Check(_address + path));

    [Fact]
    public void A_host_that_listens_nowhere_is_not_called_dead() =>
        Assert.Equal(["SN3902 no connection"], Check($"http://127.0.0.1:{FreePort()}/"));

    [Fact]
    public void A_name_that_does_not_exist_is_dead()
    {
        using var probe = new LinkProbe(new NoSuchHost(), TimeSpan.FromSeconds(5));
        Assert.Equal(["SN3901 DNS"], Check(probe, "https://nowhere.example/"));
    }

    [Fact]
    public void A_url_is_asked_once_and_told_at_each_place()
    {
        Assert.Equal(["SN3901 HTTP 404", "SN3901 HTTP 404"], Check(_address + "/404", _address + "/404#part"));
        Assert.Equal(["HEAD /404", "GET /404"], _asked);
    }

    [Fact]
    public void Other_schemes_are_not_asked() =>
        Assert.Empty(Check("mailto:a@example.org", "tel:+82-2-000-0000", "https://", "no url"));

    [Fact]
    public void The_command_asks_only_when_told_to()
    {
        using var site = new FakeSite { ExternalLinks = [new ExternalLink(_address + "/404", new Place("input/articles/a.md", new TextSpan(3, 1, 4)))] };
        Assert.DoesNotContain("SN3901", site.Run("check").Out, StringComparison.Ordinal);
        Assert.False(site.Options!.CollectsLinks);
        var (code, text, _) = site.Run("check", "--external");
        Assert.Equal(0, code);
        Assert.Contains("input/articles/a.md:3:1: 경고 SN3901: 바깥 링크가 끊어졌습니다(HTTP 404)", text, StringComparison.Ordinal);
        Assert.True(site.Options.CollectsLinks);
        Assert.Equal(1, site.Run("check", "--external", "--strict").Code);
    }

    private static string[] Check(params string[] urls)
    {
        using var probe = new LinkProbe(new SocketsHttpHandler { UseProxy = false }, TimeSpan.FromMilliseconds(700));
        return Check(probe, urls);
    }

    private static string[] Check(LinkProbe probe, params string[] urls) =>
    [
        .. new ExternalLinkChecker(probe)
            .Check([.. urls.Select((url, i) => new ExternalLink(url, new Place("a.md", new TextSpan(i + 1, 1, 1))))])
            .Select(diagnostic => $"{diagnostic.Rule.Code} {diagnostic.Arguments[1]}"),
    ];

    private async Task Answer()
    {
        var pending = new List<Task>();
        while (true)
        {
            try
            {
                var context = await _host.GetContextAsync();
                pending.Add(Answer(context));
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                await Task.WhenAll(pending);
                return;
            }
        }
    }

    private async Task Answer(HttpListenerContext context)
    {
        var (method, path) = (context.Request.HttpMethod, context.Request.Url!.AbsolutePath);
        lock (_asked) _asked.Add($"{method} {path}");
        if (path == "/slow") await Task.Delay(1500);
        try
        {
            if (path == "/redirect") context.Response.RedirectLocation = "/200";
            context.Response.StatusCode = (path, method) switch
            {
                ("/redirect", _) => 302,
                ("/head-405", "HEAD") => 405,
                ("/head-404", "HEAD") => 404,
                ("/slow" or "/head-405" or "/head-404", _) => 200,
                _ => int.Parse(path[1..], System.Globalization.CultureInfo.InvariantCulture),
            };
            context.Response.Close();
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or InvalidOperationException)
        {
            // The client has given up already.
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private sealed class NoSuchHost : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            throw new HttpRequestException(HttpRequestError.NameResolutionError, "no such host", new SocketException((int)SocketError.HostNotFound));
    }
}
