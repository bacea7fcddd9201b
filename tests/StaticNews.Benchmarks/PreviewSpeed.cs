using System.Diagnostics;
using System.Globalization;
using StaticNews.Tests.Preview;

namespace StaticNews.Benchmarks;

/// <summary>Times a preview from its start to the first page, and from the write of a file to the event and to the bytes that a browser gets.</summary>
internal static class PreviewSpeed
{
    private const int Edits = 10;

    public static async Task<int> Measure(string program, int articles, string folder)
    {
        var (input, cache) = (Path.Combine(folder, "input"), Path.Combine(folder, "preview-cache"));
        if (Directory.Exists(cache)) Directory.Delete(cache, recursive: true);
        GeneratedNewsroom.Write(articles, input);
        string[] arguments = ["--input", input, "--cache", cache];
        await First("first page, cold", program, arguments);
        await First("first page, warm", program, arguments);
        await using var preview = await PreviewProcess.Start(program, arguments);
        using var client = new HttpClient();
        foreach (var (name, number) in new[] { ("an old article", articles / 2), ("the newest article", articles - 1) })
            await Edit(name, preview, client, GeneratedNewsroom.PathOf(input, number));
        return 0;
    }

    private static async Task First(string name, string program, string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        await using var preview = await PreviewProcess.Start(program, arguments);
        using var client = new HttpClient();
        var bytes = await client.GetByteArrayAsync(preview.Address);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-28} {clock.Elapsed.TotalSeconds:0.00} s  ({bytes.Length} bytes, {preview.WorkingSet / 1e6:0} MB)"));
        await preview.Stop();
    }

    private static async Task Edit(string name, PreviewProcess preview, HttpClient client, string file)
    {
        var url = UrlOf(preview, file);
        await using var tab = await LiveTab.Open(preview, url);
        var (events, pages) = (new List<double>(), new List<double>());
        for (var edit = 0; edit < Edits; edit++)
        {
            await Task.Delay(1500);
            tab.Drain();
            var text = await File.ReadAllTextAsync(file) + string.Create(CultureInfo.InvariantCulture, $"\n덧붙인 문장 {edit}이다.\n");
            var clock = Stopwatch.StartNew();
            await File.WriteAllTextAsync(file, text);
            await tab.Next("reload");
            events.Add(clock.Elapsed.TotalMilliseconds);
            await client.GetByteArrayAsync(new Uri(preview.Address, url));
            pages.Add(clock.Elapsed.TotalMilliseconds);
        }

        events.Sort();
        pages.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-28} event {events[Edits / 2]:0} ms ({events[0]:0} to {events[^1]:0}), page {pages[Edits / 2]:0} ms ({pages[0]:0} to {pages[^1]:0}), {preview.WorkingSet / 1e6:0} MB"));
    }

    // The date of its front matter and the name of the file: the permalink of every site that does not say otherwise.
    private static string UrlOf(PreviewProcess preview, string file)
    {
        var date = File.ReadLines(file).First(static line => line.StartsWith("date: ", StringComparison.Ordinal))["date: ".Length..][..10];
        return $"{preview.Address.AbsolutePath}{date.Replace('-', '/')}/{Path.GetFileNameWithoutExtension(file)}/";
    }
}
