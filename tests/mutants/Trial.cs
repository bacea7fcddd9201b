using System.Diagnostics;
using System.Globalization;

namespace StaticNews.Mutants;

/// <summary>Runs the tests of a room against the engine with one of its mutants.</summary>
internal sealed class Trial(string folder, Room room)
{
    private TimeSpan _limit = TimeSpan.FromMinutes(5);

    /// <summary>Takes the time of an engine that nothing was done to, whose tests must pass.</summary>
    public async Task Begin()
    {
        var watch = Stopwatch.StartNew();
        if (await Run(0) != Outcome.Passed) throw new InvalidOperationException($"The tests of {room.Name} fail without any change: {string.Join(' ', [.. room.Classes, .. room.SlowClasses])}");
        Console.WriteLine($"{room.Name}: {watch.Elapsed.TotalSeconds:0.0} s unharmed");
        _limit = watch.Elapsed * 5 + TimeSpan.FromSeconds(20);
    }

    /// <summary>Tries all; whoever was late is tried once more, alone.</summary>
    public async Task Try(Mutant[] mutants)
    {
        await Parallel.ForEachAsync(mutants, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount + 1 }, async (mutant, _) => mutant.Outcome = await Run(mutant.Id));
        foreach (var mutant in mutants.Where(static mutant => mutant.Outcome == Outcome.Late)) mutant.Outcome = await Run(mutant.Id);
    }

    private async Task<Outcome> Run(int mutant)
    {
        var outcome = await Run(mutant, room.Classes);
        return outcome == Outcome.Passed && room.SlowClasses.Length > 0 ? await Run(mutant, room.SlowClasses) : outcome;
    }

    private async Task<Outcome> Run(int mutant, string[] classes)
    {
        var start = new ProcessStartInfo(Path.Combine(folder, "StaticNews.Tests"), ["--filter-class", .. classes, "--stop-on-fail", "on", "--progress", "off"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        start.Environment["STATICNEWS_MUTANT"] = mutant.ToString(CultureInfo.InvariantCulture);
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x30000000";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        using var process = Process.Start(start)!;
        _ = process.StandardOutput.ReadToEndAsync();
        _ = process.StandardError.ReadToEndAsync();
        using var late = new CancellationTokenSource(_limit);
        try
        {
            await process.WaitForExitAsync(late.Token);
            return process.ExitCode == 0 ? Outcome.Passed : Outcome.Failed;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return Outcome.Late;
        }
    }
}
