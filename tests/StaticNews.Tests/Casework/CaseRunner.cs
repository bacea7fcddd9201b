using StaticNews.Engine;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Writing;

namespace StaticNews.Tests.Casework;

/// <summary>Builds the site of a case in memory.</summary>
public static class CaseRunner
{
    public static CaseOutcome Run(CaseSite site, CaseOptions options) => Run(site.Input, site.Theme, options.ForBuild(jobs: 1));

    /// <summary>The same site from folders that list their files in another order, on several threads: nothing may differ.</summary>
    public static CaseOutcome RunShuffled(CaseSite site, CaseOptions options, int seed) =>
        Run(Shuffled(site.Input, seed), Shuffled(site.Theme, seed), options.ForBuild(jobs: 4));

    private static CaseOutcome Run(IReadOnlyDictionary<string, byte[]> input, IReadOnlyDictionary<string, byte[]> theme, BuildOptions options)
    {
        var output = new MemoryOutput();
        var result = SiteBuilder.Build(options, new MemoryFolder("input", input), new MemoryFolder("theme", theme), new CasePictures(), output, memos: null);
        return new CaseOutcome(result, output.Files);
    }

    private static Dictionary<string, byte[]> Shuffled(SortedDictionary<string, byte[]> files, int seed)
    {
        var order = files.ToArray();
        new Random(seed).Shuffle(order);
        return order.ToDictionary(StringComparer.Ordinal);
    }
}
