using System.Diagnostics;
using System.Globalization;
using StaticNews.Tests;
using StaticNews.Tests.Preview;

namespace StaticNews.Benchmarks.Fuzzing;

/// <summary>Hands made-up bytes to every surface: no exception, no answer that is not sound, nothing that takes long. The same seed gives the same inputs.</summary>
internal static class Fuzzer
{
    private const int SlowMilliseconds = 5_000;
    private const int MostFindings = 10;

    /// <param name="surface">One of the surfaces, http, or all but http.</param>
    public static async Task<int> Run(string surface, long count, ulong seed)
    {
        if (surface == "http") return await AskPreview(count, seed);
        var surfaces = new Surfaces(Repository.PathOf("input")).All;
        var findings = 0;
        foreach (var (name, (share, make, ask)) in surfaces)
        {
            if (surface != "all" && surface != name) continue;
            findings += Ask(name, surface == "all" ? Math.Max(1, count * share / 1000) : count, new Scraps(new Dice(seed + (ulong)share)), make, ask);
        }

        return findings == 0 ? 0 : 1;
    }

    private static int Ask(string name, long count, Scraps scraps, Func<Scraps, byte[]> make, Func<byte[], string?> ask)
    {
        var findings = 0;
        var worst = TimeSpan.Zero;
        var clock = Stopwatch.StartNew();
        long asked = 0;
        while (asked < count && findings < MostFindings)
        {
            asked++;
            var bytes = make(scraps);
            var started = Stopwatch.GetTimestamp();
            var fault = Surfaces.FaultOf(ask, bytes);
            var taken = Stopwatch.GetElapsedTime(started);
            if (taken > worst) worst = taken;
            if (fault is null && taken.TotalMilliseconds > SlowMilliseconds) fault = "it took " + taken;
            if (fault is null) continue;
            findings++;
            Console.WriteLine($"{name}: {fault}\n  base64: {Convert.ToBase64String(bytes)}");
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-10} {asked,12:N0} inputs  {findings} findings  {clock.Elapsed.TotalSeconds:0} s  longest {worst.TotalMilliseconds:0} ms  {Environment.WorkingSet / 1_000_000} MB"));
        return findings;
    }

    private static async Task<int> AskPreview(long count, ulong seed)
    {
        using var newsroom = new PreviewNewsroom();
        HttpFuzz.Hide(newsroom);
        await using var preview = await PreviewProcess.Start(Environment.GetEnvironmentVariable("STATICNEWS_NATIVE"), newsroom.Arguments);
        var before = preview.WorkingSet;
        var clock = Stopwatch.StartNew();
        var (answered, fault) = await HttpFuzz.Ask(preview, count, seed);
        if (fault is not null) Console.WriteLine("http: " + fault);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{"http",-10} {count,12:N0} requests  {(fault is null ? 0 : 1)} findings  {answered:N0} answered  {clock.Elapsed.TotalSeconds:0} s  {before / 1_000_000} → {preview.WorkingSet / 1_000_000} MB"));
        return fault is null ? 0 : 1;
    }
}
