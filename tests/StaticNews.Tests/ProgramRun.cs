using System.Diagnostics;

namespace StaticNews.Tests;

/// <summary>One run of the program in a process of its own.</summary>
public sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>The program as `dotnet run` starts it.</summary>
    public static ProgramRun Managed(IEnumerable<string> arguments, params (string Name, string Value)[] environment) =>
        Start("dotnet", arguments.Prepend(Path.Combine(AppContext.BaseDirectory, "staticnews.dll")).Prepend("exec"), environment);

    /// <summary>The published native binary.</summary>
    public static ProgramRun Native(string binary, IEnumerable<string> arguments) => Start(binary, arguments, []);

    private static ProgramRun Start(string file, IEnumerable<string> arguments, (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(file) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{file} {string.Join(' ', start.ArgumentList)} did not end.");
        }

        process.WaitForExit();
        return new ProgramRun(process.ExitCode, output.Result, error.Result);
    }
}
