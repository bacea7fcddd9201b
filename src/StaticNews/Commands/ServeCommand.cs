using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;
using StaticNews.Preview;
using StaticNews.Preview.Http;
using StaticNews.Preview.Watching;

namespace StaticNews.Commands;

/// <summary>serve: the preview, until somebody stops it.</summary>
internal sealed class ServeCommand(BuildTools tools, Surroundings surroundings)
{
    private const string PollingVariable = "DOTNET_USE_POLLING_FILE_WATCHER";

    /// <summary>Serves; exit code 2 where the address or the port cannot be had.</summary>
    public ExitCode Run(PreviewRequest request) => RunAsync(request).GetAwaiter().GetResult();

    private async Task<ExitCode> RunAsync(PreviewRequest request)
    {
        var started = surroundings.Clock.GetTimestamp();
        if (AddressOf(request.Host) is not { } address) return Refuse(request, new UsageError(PreviewErrors.NoHost, [request.Host!]));
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(surroundings.AwaitStop());
        var session = new PreviewSession(tools, surroundings, request, ending.Token);
        PreviewHost host;
        try
        {
            host = await PreviewHost.Start(address, request.Port, session.Answer);
        }
        catch (IOException)
        {
            var next = FreePort.After(address, request.Port);
            return Refuse(request, new UsageError(PreviewErrors.PortTaken, [Number(request.Port), Number(next)]));
        }

        using (host)
        {
            var changes = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });
            var polling = new FolderPolling(session.Sources, changes.Writer, surroundings.Clock);
            using var watch = surroundings.Variable(PollingVariable) is "1" or "true" ? null : FolderWatch.TryStart(session.Folders, changes.Writer, () => _ = polling.Run(ending.Token));
            if (watch is null) _ = polling.Run(ending.Token);
            var view = session.Begin(tools.OpenMemos(request.Build, surroundings.Clock.GetUtcNow()));
            var journal = new PreviewJournal(surroundings.Out, surroundings.ShowsColours, request.Build.Style, surroundings.Clock);
            var url = $"http://{HostName(address)}:{Number(host.Port)}{view.Site.Newsroom.Settings.BaseUrl.AbsolutePath}";
            journal.Begin(view, url, surroundings.Clock.GetElapsedTime(started), !IPAddress.IsLoopback(address), watch is null);
            if (request.Opens) tools.StartProgram(BrowserStart.Of(url));
            await new PreviewLoop(session, journal, surroundings.Clock, request.IsTimeFixed).Follow(changes.Reader, ending.Token);
            await ending.CancelAsync();
            await host.Stop();
            journal.End();
        }

        return ExitCode.Built;
    }

    private ExitCode Refuse(PreviewRequest request, UsageError error)
    {
        surroundings.Error.Write(error.In(request.Build.Style.Language) + "\n");
        return ExitCode.Usage;
    }

    private static IPAddress? AddressOf(string? host)
    {
        if (host is null or "localhost") return IPAddress.Loopback;
        if (host is "*") return IPAddress.Any;
        if (IPAddress.TryParse(host.Trim('[', ']'), out var address)) return address;
        try
        {
            return Dns.GetHostAddresses(host) is [var first, ..] ? first : null;
        }
        catch (Exception error) when (error is SocketException or ArgumentException)
        {
            return null;
        }
    }

    private static string HostName(IPAddress address) =>
        IPAddress.IsLoopback(address) ? "localhost" : address.AddressFamily == AddressFamily.InterNetworkV6 ? $"[{address}]" : address.ToString();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
