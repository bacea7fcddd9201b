using System.Globalization;
using System.Net.Sockets;
using System.Text;
using StaticNews.Tests.Preview;

namespace StaticNews.Benchmarks.Fuzzing;

/// <summary>Hands made-up requests to a preview on the loopback address: it answers or hangs up, shows nothing from outside the site, and lives on.</summary>
internal static class HttpFuzz
{
    private const string Secret = "비밀-문서-7f3a";

    private static readonly string[] Scraps =
    [
        "GET ", "HEAD ", "POST ", "OPTIONS ", "X ", "/", "/paper/", "..", "/../", "%2e%2e/", "%2F", "%5c", "\\", "%00", "%", "%zz", "?", "#", "a", "site.yml", "input", "2026/03/04/a1/", "rss.xml", "index.html", "search/manifest.bin",
        " HTTP/1.1\r\n", " HTTP/1.0\r\n", " HTTP/9.9\r\n", "\r\n", "\n", "Host: localhost\r\n", "Host: evil.example\r\n", "Host: \r\n", "Range: bytes=0-0\r\n", "Range: bytes=-1\r\n", "Range: bytes=9999999999999-\r\n", "Range: bytes=1-0,0-1\r\n",
        "Origin: http://evil.example\r\n", "If-None-Match: *\r\n", "If-Modified-Since: x\r\n", "Accept-Encoding: gzip\r\n", "Content-Length: 5\r\n", "Content-Length: -1\r\n", "Transfer-Encoding: chunked\r\n", "Connection: close\r\n", "Upgrade: websocket\r\n", "Cookie: a=b\r\n", "\0", "가", ": ",
    ];

    public static async Task<int> Run(long count, ulong seed)
    {
        using var newsroom = new PreviewNewsroom();
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(newsroom.Input)!, "secret.txt"), Secret);
        await using var preview = await PreviewProcess.Start(Environment.GetEnvironmentVariable("STATICNEWS_NATIVE"), newsroom.Arguments);
        var dice = new Dice(seed);
        var started = preview.WorkingSet;
        long answered = 0;
        for (var asked = 1L; asked <= count; asked++)
        {
            var request = Request(dice, preview.Address.Authority);
            var answer = await Ask(preview.Address.Port, request, IsWhole(request));
            if (answer.Length > 0) answered++;
            if (answer.Contains(Secret, StringComparison.Ordinal) || answer.Contains(" 500 ", StringComparison.Ordinal) || answer.Length > 0 && !answer.StartsWith("HTTP/1.1 ", StringComparison.Ordinal))
            {
                Console.WriteLine($"http: {Convert.ToBase64String(request)}\n{answer[..Math.Min(400, answer.Length)]}");
                return 1;
            }
        }

        var whole = await Ask(preview.Address.Port, Encoding.ASCII.GetBytes($"GET {preview.Address.AbsolutePath} HTTP/1.1\r\nHost: {preview.Address.Authority}\r\nConnection: close\r\n\r\n"), isWhole: true);
        var isAlive = whole.StartsWith("HTTP/1.1 200", StringComparison.Ordinal);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"http {count:N0} requests, {answered:N0} answered, {started / 1_000_000} → {preview.WorkingSet / 1_000_000} MB, {(isAlive ? "alive" : "dead")}"));
        return isAlive ? 0 : 1;
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
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(isWhole ? 2000 : 150));
        await client.ConnectAsync("127.0.0.1", port, patience.Token);
        var stream = client.GetStream();
        var answer = new byte[64 * 1024];
        var length = 0;
        try
        {
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
