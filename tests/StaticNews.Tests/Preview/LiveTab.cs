using System.Text.RegularExpressions;
using System.Threading.Channels;

namespace StaticNews.Tests.Preview;

/// <summary>An open page that listens for edits, as the preview's script does.</summary>
public sealed partial class LiveTab : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly HttpClient _client = new(new SocketsHttpHandler { UseProxy = false }) { Timeout = Timeout.InfiniteTimeSpan };
    private readonly CancellationTokenSource _end = new();
    private readonly Channel<(string Event, string Data)> _events = Channel.CreateUnbounded<(string, string)>();
    private readonly List<string> _seen = [];
    private Task _listening = Task.CompletedTask;

    /// <summary>Names of the events that were taken so far.</summary>
    public IReadOnlyCollection<string> Seen => _seen;

    /// <summary>Opens a page of the site and starts to listen.</summary>
    public static async Task<LiveTab> Open(PreviewProcess preview, string path)
    {
        var tab = new LiveTab();
        var page = await tab._client.GetStringAsync(new Uri(preview.Address, path));
        var query = string.Join('&', new[] { "page", "now", "print", "look", "server" }.Select(name => $"{name}={Uri.EscapeDataString(Attribute(page, name))}"));
        tab._listening = tab.Listen(new Uri(preview.Address, "/.staticnews/live?" + query));
        await tab.Next("bar");
        return tab;
    }

    /// <summary>The data of the next event of a name; others before it are passed over.</summary>
    public Task<string> Next(string name) => Next(name, static _ => true);

    public async Task<string> Next(string name, Func<string, bool> isMeant)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var (kind, data) = await _events.Reader.ReadAsync(patience.Token);
            _seen.Add(kind);
            if (kind == name && isMeant(data)) return data;
        }
    }

    /// <summary>Everything that came meanwhile.</summary>
    public IReadOnlyCollection<string> Drain()
    {
        while (_events.Reader.TryRead(out var one)) _seen.Add(one.Event);
        return _seen;
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _listening.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _client.Dispose();
        _end.Dispose();
    }

    public static string Attribute(string page, string name) =>
        System.Net.WebUtility.HtmlDecode(Attributes().Matches(page).FirstOrDefault(match => match.Groups[1].Value == name)?.Groups[2].Value ?? "");

    private async Task Listen(Uri url)
    {
        await using var stream = await _client.GetStreamAsync(url, _end.Token);
        using var reader = new StreamReader(stream);
        var name = "";
        while (await reader.ReadLineAsync(_end.Token) is { } line)
        {
            if (line.StartsWith("event: ", StringComparison.Ordinal)) name = line["event: ".Length..];
            if (line.StartsWith("data: ", StringComparison.Ordinal)) _events.Writer.TryWrite((name, System.Text.Json.JsonDocument.Parse(line["data: ".Length..]).RootElement.ToString()));
        }
    }

    [GeneratedRegex("data-([a-z]+)=\"([^\"]*)\"")]
    private static partial Regex Attributes();
}
