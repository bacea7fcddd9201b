using System.Diagnostics;

namespace StaticNews.Benchmarks;

/// <summary>What one run of a whole process cost.</summary>
/// <param name="PeakBytes">Of memory that the system counts as the process's own at one time.</param>
internal readonly record struct ProcessRun(TimeSpan Wall, TimeSpan Cpu, long PeakBytes)
{
    /// <summary>Runs it to its end. What it prints on standard output is dropped.</summary>
    public static ProcessRun Of(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true }) ?? throw new InvalidOperationException(program);
        var clock = Stopwatch.StartNew();
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
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

        var wall = clock.Elapsed;
        process.WaitForExit();
        if (process.ExitCode != 0) Console.Error.WriteLine($"{program} {string.Join(' ', arguments)}: exit {process.ExitCode}");
        return new ProcessRun(wall, cpu, peakBytes);
    }
}
