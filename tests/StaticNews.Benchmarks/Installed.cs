using System.Diagnostics;

namespace StaticNews.Benchmarks;

/// <summary>Programs of this machine, and what it is busy with.</summary>
internal static class Installed
{
    /// <summary>The full path of a program by its name; null where there is none.</summary>
    public static string? Find(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    /// <summary>The first line that it answers.</summary>
    public static string Ask(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return answer.Split('\n')[0].Trim();
    }

    /// <summary>Processors, and how many processes wanted one in the last minute where the system tells.</summary>
    public static string Machine() =>
        File.Exists("/proc/loadavg") ? $"{Environment.ProcessorCount} processors, load {File.ReadAllText("/proc/loadavg").Split(' ')[0]}" : $"{Environment.ProcessorCount} processors";
}
