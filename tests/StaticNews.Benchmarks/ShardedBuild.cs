using System.Globalization;

namespace StaticNews.Benchmarks;

/// <summary>Times a build in parts, each as on a machine of its own, beside the whole build, and compares what the parts make together.</summary>
internal static class ShardedBuild
{
    public static int Measure(string program, int shards, int articles, string folder)
    {
        var (input, whole, joined) = (Path.Combine(folder, "input"), Path.Combine(folder, "output"), Path.Combine(folder, "joined"));
        foreach (var old in (string[])[input, whole, joined])
        {
            if (Directory.Exists(old)) Directory.Delete(old, recursive: true);
        }

        GeneratedNewsroom.Write(articles, input);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{articles} articles, {Installed.Machine()}"));
        var all = Print("whole", Build(program, input, whole, []));
        for (var shard = 1; shard <= shards; shard++)
        {
            var run = Build(program, input, joined, ["--shard", string.Create(CultureInfo.InvariantCulture, $"{shard}/{shards}")]);
            Print(string.Create(CultureInfo.InvariantCulture, $"shard {shard}/{shards}, CPU ×{run.Cpu / all.Cpu:0.00}, memory ×{run.PeakBytes / (double)all.PeakBytes:0.00}"), run);
        }

        var differences = Differences(whole, joined);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{differences} files differ between the whole and its parts together"));
        return differences == 0 ? 0 : 1;
    }

    private static ProcessRun Build(string program, string input, string output, string[] shard)
    {
        var cache = Directory.CreateTempSubdirectory("shard").FullName;
        var run = ProcessRun.Of(program, ["build", "--input", input, "--output", output, "--cache", cache, "--now", GeneratedNewsroom.Now, "--quiet", .. shard]);
        Directory.Delete(cache, recursive: true);
        return run;
    }

    private static ProcessRun Print(string name, ProcessRun run)
    {
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"wall {run.Wall.TotalSeconds:0.00} s  CPU {run.Cpu.TotalSeconds:0.00} s  peak {run.PeakBytes / 1e6:0} MB  {name}"));
        return run;
    }

    private static int Differences(string whole, string joined)
    {
        var (left, right) = (PathsOf(whole), PathsOf(joined));
        return left.Except(right).Count() + right.Except(left).Count()
            + left.Intersect(right).Count(path => !File.ReadAllBytes(Path.Combine(whole, path)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(joined, path))));
    }

    // The marker of a folder says how it came about, which differs.
    private static HashSet<string> PathsOf(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file)).Where(static path => path != ".staticnews-output").ToHashSet(StringComparer.Ordinal);
}
