using System.Net.Sockets;
using System.Text;
using StaticNews.Tests.Preview;

namespace StaticNews.Benchmarks.Fuzzing;

/// <summary>Hands made-up requests to a preview on the loopback address: it answers or hangs up, shows nothing from outside the site, and lives on.</summary>
internal static class HttpFuzz
{
    private const string Secret = "비밀-문서-7f3a";
    private const int Connections = 8;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan PatienceForHalves = TimeSpan.FromMilliseconds(500);

    private static readonly string[] Scraps =
    [
        "GET ", "HEAD ", "POST ", "OPTIONS ", "X ", "/", "/paper/", "..", "/../", "%2e%2e/", "%2F", "%5c", "\\", "%00", "%", "%zz", "?", "#", "a", "site.yml", "input", "2026/03/04/a1/", "rss.xml", "index.html", "search/manifest.bin",
        " HTTP/1.1\r\n", " HTTP/1.0\r\n", " HTTP/9.9\r\n", "\r\n", "\n", "Host: localhost\r\n", "Host: evil.example\r\n", "Host: \r\n", "Range: bytes=0-0\r\n", "Range: bytes=-1\r\n", "Range: bytes=9999999999999-\r\n", "Range: bytes=1-0,0-1\r\n",
        "Origin: http://evil.example\r\n", "If-None-Match: *\r\n", "If-Modified-Since: x\r\n", "Accept-Encoding: gzip\r\n", "Content-Length: 5\r\n", "Content-Length: -1\r\n", "Transfer-Encoding: chunked\r\n", "Connection: close\r\n", "Upgrade: websocket\r\n", "Cookie: a=b\r\n", "\0", "가", ": ",
    ];

    /// <summary>Lays a file beside the newsroom that no answer may show.</summary>
    public static void Hide(PreviewNewsroom newsroom) => File.WriteAllText(Path.Combine(Path.GetDirectoryName(newsroom.Input)!, "secret.txt"), Secret);

    /// <summary>Asks on several connections at once: how many requests were answered, and the first fault, or null.</summary>
    public static async Task<(long Answered, string? Fault)> Ask(PreviewProcess preview, long count, ulong seed)
    {
        long answered = 0;
        string? fault = null;
        using var found = new CancellationTokenSource();
        try
        {
            await Parallel.ForEachAsync(Requests(preview, count, seed), new ParallelOptions { MaxDegreeOfParallelism = Connections, CancellationToken = found.Token }, async (request, _) =>
            {
                var answer = await Ask(preview.Address.Port, request, IsWhole(request));
                if (answer.Length > 0) Interlocked.Increment(ref answered);
                if (!IsFault(answer)) return;
                fault = $"{Convert.ToBase64String(request)}\n{answer[..Math.Min(400, answer.Length)]}";
                await found.CancelAsync();
            });
        }
        catch (OperationCanceledException) when (fault is not null)
        {
            // One is enough.
        }

        var last = await Ask(preview.Address.Port, Encoding.ASCII.GetBytes($"GET {preview.Address.AbsolutePath} HTTP/1.1\r\nHost: {preview.Address.Authority}\r\nConnection: close\r\n\r\n"), isWhole: true);
        return (answered, fault ?? (last.StartsWith("HTTP/1.1 200", StringComparison.Ordinal) ? null : "It does not answer any more."));
    }

    private static bool IsFault(string answer) =>
        answer.Contains(Secret, StringComparison.Ordinal) || answer.Contains(" 500 ", StringComparison.Ordinal) || answer.Length > 0 && !answer.StartsWith("HTTP/1.1 ", StringComparison.Ordinal);

    private static IEnumerable<byte[]> Requests(PreviewProcess preview, long count, ulong seed)
    {
        var dice = new Dice(seed);
        for (var asked = 0L; asked < count; asked++) yield return Request(dice, preview.Address.Authority);
    }

    private static byte[] Request(Dice dice, string authority)
    {
        var text = new StringBuilder();
        if (dice.Roll(2) == 0) text.Append("GET /");
        for (var part = dice.Roll(8); part > 0; part--) text.Append(dice.Pick(Scraps));
        if (dice.Roll(2) == 0) text.Append(" HTTP/1.1\r\nHost: ").Append(authority).Append("\r\n");
        for (var part = dice.Roll(4); part > 0; part--) text.Append(dice.Pick(Scraps));
        if (dice.Roll(4) > 0) text.Append("Connection: close\r\n\r\n");
        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        if (bytes.Length > 0 && dice.Roll(4) == 0) bytes[dice.Roll(bytes.Length)] = (byte)dice.Roll(256);
        return bytes;
    }

    private static bool IsWhole(ReadOnlySpan<byte> request) =>
        request.EndsWith("Connection: close\r\n\r\n"u8) && request.IndexOf("Content-Length"u8) < 0 && request.IndexOf("chunked"u8) < 0 && request[..^4].IndexOf("\r\n\r\n"u8) < 0 && request.StartsWith("GET "u8);

    // A request that is not whole ends with the sending side, or its answer would be waited for.
    private static async Task<string> Ask(int port, byte[] request, bool isWhole)
    {
        using var client = new TcpClient { NoDelay = true, LingerState = new LingerOption(true, 0) };
        using var patience = new CancellationTokenSource(isWhole ? Patience : PatienceForHalves);
        var answer = new byte[64 * 1024];
        var length = 0;
        try
        {
            await client.ConnectAsync("127.0.0.1", port, patience.Token);
            var stream = client.GetStream();
            await stream.WriteAsync(request, patience.Token);
            if (!isWhole) client.Client.Shutdown(SocketShutdown.Send);
            while (length < answer.Length && await stream.ReadAsync(answer.AsMemory(length), patience.Token) is > 0 and var read) length += read;
        }
        catch (Exception error) when (error is IOException or OperationCanceledException)
        {
            // Hung up, or waiting for more of a request that damage has cut: an answer as good as another.
        }

        return Encoding.UTF8.GetString(answer, 0, length);
    }
}
