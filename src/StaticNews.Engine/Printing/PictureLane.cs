using StaticNews.Engine.Planning;
using StaticNews.Engine.Writing;

namespace StaticNews.Engine.Printing;

/// <summary>The pictures' own lane after the pages: one file at a time and thread, so that neither a large picture nor many hold much memory.</summary>
internal static class PictureLane
{
    // Each may hold a decoded picture and an encoder's working memory: some 100 MB.
    private const int MostAtOnce = 8;

    /// <summary>What became of every made file, in order. What the output holds already, or nobody will read, is not made.</summary>
    public static PressRun Print(ImmutableArray<PlannedFile> files, ISiteOutput output, int jobs, Action? progress)
    {
        var results = new PrintedFile[files.Length];
        var next = -1;

        // One by one, not in runs: what one file costs may be a thousand times what the next does.
        Parallel.For(0, Math.Min(files.Length, Math.Min(jobs, MostAtOnce)), new ParallelOptions { MaxDegreeOfParallelism = jobs }, _ =>
        {
            for (var at = Interlocked.Increment(ref next); at < files.Length; at = Interlocked.Increment(ref next))
            {
                results[at] = Print(files[at], output);
                progress?.Invoke();
            }
        });
        return PressRun.Of([], results);
    }

    private static PrintedFile Print(PlannedFile file, ISiteOutput output)
    {
        var path = file.Route.OutputPath;
        if (output.Keeps(path, file.Made!.Bytes) is { } length) return Made(length, false, []);
        var (bytes, diagnostics) = file.Made.Make();
        return Made(bytes.Length, bytes.Length > 0 && output.Write(path, bytes), diagnostics);
    }

    private static PrintedFile Made(long bytes, bool isNew, ImmutableArray<Diagnostic> diagnostics) =>
        new(bytes, false, isNew, PageReport.Empty with { Diagnostics = diagnostics }, null, TimeSpan.Zero);
}
