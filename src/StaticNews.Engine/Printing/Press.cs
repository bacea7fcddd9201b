using System.Diagnostics;
using StaticNews.Engine.Composing;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering;
using StaticNews.Engine.Writing;

namespace StaticNews.Engine.Printing;

/// <summary>
/// Printing: takes the plan, gives its files to the output. The one parallel loop: page by page it composes, renders and writes what is not known to be there
/// already, and copies the files between.
/// </summary>
internal sealed class Press(SiteRenderer renderer, Func<BodySource> openBodies, PageKeys keys, PageMemo memo, ISiteOutput output)
{
    /// <summary>What became of every page and file, in the plan's order whatever thread did it.</summary>
    /// <param name="progress">Called from any thread after each file.</param>
    public PressRun Print(ImmutableArray<PlannedPage> pages, ImmutableArray<PlannedFile> files, int jobs, Action? progress)
    {
        var results = new PrintedFile[pages.Length + files.Length];
        Parallel.For(
            0,
            results.Length,
            new ParallelOptions { MaxDegreeOfParallelism = jobs },
            () => new Lazy<PressDesk>(() => new PressDesk(renderer.CreateWorker(), openBodies()), LazyThreadSafetyMode.None),
            (at, _, desk) =>
            {
                results[at] = at < pages.Length ? Print(pages[at], desk) : Copy(files[at - pages.Length]);
                progress?.Invoke();
                return desk;
            },
            static _ => { });
        return PressRun.Of(pages, results);
    }

    private PrintedFile Print(PlannedPage page, Lazy<PressDesk> desk)
    {
        var key = keys.Of(page);
        var known = memo.Find(page.Route.OutputPath);
        if (keys.IsSame(known, key) && output.Holds(known!.Path, known.Content))
            return new PrintedFile(known.Content.Length, false, false, PageReport.Of(known.Said), known, TimeSpan.Zero);
        return Render(page, key, desk.Value);
    }

    private PrintedFile Render(PlannedPage page, Fingerprint key, PressDesk desk)
    {
        var start = Stopwatch.GetTimestamp();
        var bodies = desk.Bodies;
        bodies.Begin();
        RenderedPage rendered;
        try
        {
            rendered = desk.Worker.Render(page, bodies);
        }
        catch (Exception error) when (error is not (OutOfMemoryException or IOException or UnauthorizedAccessException))
        {
            var place = new Place(page.Source ?? page.Route.Path, TextSpan.WholeFile);
            var defect = DefectRules.Defect.At(place, [$"{page.Route.Path}: {error.GetType().Name}: {error.Message}"]);
            return new PrintedFile(0, true, false, PageReport.Empty with { Diagnostics = [defect] }, null, Stopwatch.GetElapsedTime(start));
        }

        var bytes = rendered.Bytes.Span;
        var isNew = output.Write(page.Route.OutputPath, bytes);
        var report = new PageReport([.. bodies.Diagnostics, .. rendered.Diagnostics], bodies.ExternalLinks, TargetsOf(page, bodies));
        var isKept = memo.IsKept && bodies.IsSettled;
        var entry = isKept ? new PageEntry(page.Route.OutputPath, key, FileContent.Of(bytes), bodies.Lookups, report.ToBytes()) : null;
        return new PrintedFile(bytes.Length, true, isNew, report, entry, Stopwatch.GetElapsedTime(start));
    }

    private PrintedFile Copy(PlannedFile file)
    {
        if (file.Content is { } content && output.Holds(file.Route.OutputPath, content)) return new PrintedFile(content.Length, false, false, PageReport.Empty, null, TimeSpan.Zero);
        byte[] bytes;
        try
        {
            bytes = file.Read();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            var unread = OutputRules.Unreadable.At(new Place(file.Source, TextSpan.WholeFile), [file.Source]);
            return new PrintedFile(0, false, false, PageReport.Empty with { Diagnostics = [unread] }, null, TimeSpan.Zero);
        }

        var isHeld = file.Content is null && output.Holds(file.Route.OutputPath, FileContent.Of(bytes));
        return new PrintedFile(bytes.Length, false, !isHeld && output.Write(file.Route.OutputPath, bytes), PageReport.Empty, null, TimeSpan.Zero);
    }

    // A feed repeats the bodies of articles, whose own pages have the links already.
    private static ImmutableArray<Route> TargetsOf(PlannedPage page, BodySource bodies) => page.Data is FeedPageData ? [] : bodies.Targets;
}
