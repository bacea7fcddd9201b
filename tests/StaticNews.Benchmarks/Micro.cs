using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace StaticNews.Benchmarks;

/// <summary>The parts of a build, each alone, under the JIT and in this process: time and memory for one article or page.</summary>
internal static class Micro
{
    public static int Run(string[] filter)
    {
        var artifacts = Directory.CreateTempSubdirectory("micro").FullName;
        var config = new ManualConfig()
            .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.DontLogOutput))
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Descriptor, DefaultColumnProviders.Statistics, DefaultColumnProviders.Metrics)
            .AddLogger(ConsoleLogger.Default)
            .WithArtifactsPath(artifacts);
        var summaries = BenchmarkSwitcher.FromTypes([typeof(MicroBenchmarks)]).Run(["--filter", filter is [var name, ..] ? $"*{name}*" : "*"], config);
        Directory.Delete(artifacts, recursive: true);
        return summaries.Any(static summary => summary.Reports.Length > 0) ? 0 : 1;
    }
}
