using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace StaticNews.Preview.Http;

/// <summary>The web server: Kestrel alone, with HTTP/1.1, small limits, and nothing of a web framework around it.</summary>
internal sealed class PreviewHost : IHttpApplication<HttpContext>, IDisposable
{
    private const int MaxConnections = 512;
    private const int MaxHeaderBytes = 16 * 1024;
    private const int MaxBodyBytes = 4096;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly KestrelServer _server;
    private readonly Func<HttpContext, Task> _answer;

    private PreviewHost(KestrelServer server, Func<HttpContext, Task> answer)
    {
        _server = server;
        _answer = answer;
    }

    /// <summary>Listens at an address; the port 0 is any that is free. Throws <see cref="IOException"/> where the port is taken.</summary>
    public static async Task<PreviewHost> Start(IPAddress address, int port, Func<HttpContext, Task> answer)
    {
        var options = new KestrelServerOptions { AddServerHeader = false, ApplicationServices = new NoServices() };
        var limits = options.Limits;
        limits.MaxConcurrentConnections = MaxConnections;
        limits.MaxRequestBodySize = MaxBodyBytes;
        limits.MaxRequestHeadersTotalSize = MaxHeaderBytes;
        limits.RequestHeadersTimeout = Patience;
        options.Listen(address, port, static listen => listen.Protocols = HttpProtocols.Http1);
        var transport = new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance);
        var host = new PreviewHost(new KestrelServer(Options.Create(options), transport, NullLoggerFactory.Instance), answer);
        await host._server.StartAsync(host, CancellationToken.None);
        return host;
    }

    /// <summary>Where it listens.</summary>
    public int Port
    {
        get
        {
            foreach (var address in _server.Features.GetRequiredFeature<Microsoft.AspNetCore.Hosting.Server.Features.IServerAddressesFeature>().Addresses) return new Uri(address).Port;
            return 0;
        }
    }

    /// <summary>Lets go of everybody who is connected and stops.</summary>
    public async Task Stop()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await _server.StopAsync(patience.Token);
    }

    /// <inheritdoc/>
    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    /// <inheritdoc/>
    public async Task ProcessRequestAsync(HttpContext context)
    {
        try
        {
            await _answer(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Whoever asked is gone.
        }
    }

    /// <inheritdoc/>
    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }

    /// <inheritdoc/>
    public void Dispose() => _server.Dispose();

    private sealed class NoServices : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }
}
