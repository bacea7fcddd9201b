using System.Diagnostics;
using System.Globalization;
using StaticNews.Tests.Preview;

namespace StaticNews.Benchmarks;

/// <summary>Edits a small newsroom for a long time under a preview: memory stays flat, and after every burst the preview shows what a clean build makes.</summary>
internal static class PreviewStorm
{
    private const int EditsPerBurst = 10;

    public static async Task<int> Run(string program, int edits)
    {
        using var newsroom = new PreviewNewsroom();
        await using var preview = await PreviewProcess.Start(program, newsroom.Arguments);
        using var oracle = new PreviewOracle(newsroom, preview);
        var storm = new EditStorm(newsroom, seed: 1);
        var clock = Stopwatch.StartNew();
        var wrong = 0;
        for (var made = 0; made < edits; made += EditsPerBurst)
        {
            storm.Burst(EditsPerBurst);
            foreach (var line in await oracle.Differences())
            {
                wrong++;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"after {made + EditsPerBurst} edits: {line}"));
            }

            if (made % (edits / 10) < EditsPerBurst)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{made + EditsPerBurst,6} edits  {clock.Elapsed.TotalSeconds,5:0} s  {preview.WorkingSet / 1e6:0} MB"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{wrong} differences"));
        return wrong == 0 ? 0 : 1;
    }
}
