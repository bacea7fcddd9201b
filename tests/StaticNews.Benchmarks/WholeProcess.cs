using System.Diagnostics;
using System.Globalization;

namespace StaticNews.Benchmarks;

/// <summary>Times the program as a whole process beside a plain copy of what it made, so that figures from different machines can be compared as ratios.</summary>
internal static class WholeProcess
{
    public static int Compare(string program, int articles, string folder)
    {
        var input = Path.Combine(folder, "input");
        var output = Path.Combine(folder, "output");
        var cache = Path.Combine(folder, "cache");
        var copy = Path.Combine(folder, "copy");
        if (Directory.Exists(output)) Directory.Delete(output, recursive: true);
        if (Directory.Exists(cache)) Directory.Delete(cache, recursive: true);
        if (Directory.Exists(copy)) Directory.Delete(copy, recursive: true);
        GeneratedNewsroom.Write(articles, input);
        string[] build = ["build", "--input", input, "--output", output, "--cache", cache, "--quiet"];
        var cold = Run("cold build", program, build, null);
        var copied = Run("cp -r of the output", "cp", ["-r", output, copy], null);

        // A file that changed while a build began could change again unseen: the first build after the newsroom was written reads those again.
        Thread.Sleep(TimeSpan.FromSeconds(3));
        Run("again, once settled", program, build, copied);
        Run("again, nothing changed", program, build, copied);
        var edited = GeneratedNewsroom.PathOf(input, articles / 2);
        File.AppendAllText(edited, "\n덧붙인 문장이다.\n");
        Run("after one body edit", program, build, copied);
        File.WriteAllText(edited, File.ReadAllText(edited).Replace("title: '", "title: '고친 ", StringComparison.Ordinal));
        Run("after one headline edit", program, build, copied);
        Console.WriteLine($"cold build against the copy: {Ratio(cold, copied)}");
        return 0;
    }

    private static Measure Run(string name, string program, string[] arguments, Measure? beside)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)) ?? throw new InvalidOperationException(program);
        var clock = Stopwatch.StartNew();
        var peakBytes = 0L;
        var cpu = TimeSpan.Zero;

        // The system forgets a process's figures when it ends: they are read every 2 ms until then.
        while (!process.WaitForExit(2))
        {
            try
            {
                process.Refresh();
                peakBytes = Math.Max(peakBytes, process.PeakWorkingSet64);
                cpu = process.TotalProcessorTime;
            }
            catch (InvalidOperationException)
            {
                break;
            }
        }

        process.WaitForExit();
        var measure = new Measure(clock.Elapsed, cpu, peakBytes);
        var ratio = beside is { } other ? "   " + Ratio(measure, other) : "";
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-24} exit {process.ExitCode}  wall {measure.Wall.TotalSeconds:0.00} s  CPU {measure.Cpu.TotalSeconds:0.00} s  peak {measure.PeakBytes / 1e6:0} MB{ratio}"));
        return measure;
    }

    private static string Ratio(Measure measure, Measure other) => string.Create(
        CultureInfo.InvariantCulture,
        $"wall ×{measure.Wall / other.Wall:0.00}, CPU ×{measure.Cpu / other.Cpu:0.00} of cp -r");

    private readonly record struct Measure(TimeSpan Wall, TimeSpan Cpu, long PeakBytes);
}
