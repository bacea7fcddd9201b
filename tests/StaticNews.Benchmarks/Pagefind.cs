using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using StaticNews.Tests;

namespace StaticNews.Benchmarks;

/// <summary>What Pagefind makes of the same site and answers to the same questions: its program indexes, its script answers under Node.</summary>
internal static class Pagefind
{
    /// <param name="program">Its program, as its npm package carries it.</param>
    /// <param name="answers">By question, the urls of the articles that a plain scan finds.</param>
    public static void Compare(string site, string program, List<string> questions, List<HashSet<string>> answers)
    {
        using var folder = new TemporaryFolder();
        var index = folder.At("index");
        var run = ProcessRun.Of(program, "--site", site, "--output-path", index);
        var files = Directory.GetFiles(index, "*", SearchOption.AllDirectories);
        Print($"{Installed.Ask(program, "--version")}: {run.Wall.TotalSeconds:0.0} s, CPU {run.Cpu.TotalSeconds:0.0} s, {run.PeakBytes / 1e6:0} MB of memory, {files.Length} files, {files.Sum(path => new FileInfo(path).Length) / 1e6:0.00} MB");
        if (Installed.Find("node") is not { } node)
        {
            Print($"Node is not installed: Pagefind is not asked.");
            return;
        }

        var asked = folder.Write("questions.json", JsonSerializer.Serialize(questions));
        var replies = Ask(node, index, asked);
        var (expected, found) = (0, 0);
        for (var at = 0; at < replies.Count; at++)
        {
            var urls = replies[at].GetProperty("urls").EnumerateArray().Select(static url => Uri.UnescapeDataString(url.GetString()!)).ToHashSet(StringComparer.Ordinal);
            expected += answers[at].Count;
            found += answers[at].Count(urls.Contains);
        }

        var costs = replies.Select(static reply => reply.GetProperty("bytes").GetInt64()).Order().ToArray();
        var milliseconds = replies.Average(static reply => reply.GetProperty("milliseconds").GetDouble());
        Print($"Pagefind finds {found} of {expected} ({100.0 * found / expected:0} %); {milliseconds:0.0} ms a question, its program's start included");
        Print($"a first question: median {costs[costs.Length / 2] / 1e3:0.0} kB, worst {costs[^1] / 1e3:0.0} kB, its program included, its script not");
    }

    private static List<JsonElement> Ask(string node, string index, string questions)
    {
        string[] arguments = ["--no-warnings", Repository.PathOf("tests/StaticNews.Benchmarks/pagefind.mjs"), index, questions];
        using var process = Process.Start(new ProcessStartInfo(node, arguments) { RedirectStandardOutput = true })!;
        var replies = new List<JsonElement>();
        while (process.StandardOutput.ReadLine() is { } line) replies.Add(JsonSerializer.Deserialize<JsonElement>(line));
        process.WaitForExit();
        return replies;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
