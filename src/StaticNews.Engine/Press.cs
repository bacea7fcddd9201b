using StaticNews.Engine.Composing;
using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering;
using StaticNews.Engine.Writing;

namespace StaticNews.Engine;

/// <summary>The one parallel loop: composes, renders and writes page by page, and copies the files between them.</summary>
internal static class Press
{
    /// <summary>What became of every page and file, in the plan's order whatever thread did it.</summary>
    public static PressRun Print(
        ImmutableArray<PlannedPage> pages,
        ImmutableArray<PlannedFile> files,
        SiteRenderer renderer,
        Func<BodySource> openBodies,
        ISiteOutput output,
        int jobs)
    {
        var results = new PrintedFile[pages.Length + files.Length];
        Parallel.For(
            0,
            results.Length,
            new ParallelOptions { MaxDegreeOfParallelism = jobs },
            () => (Worker: renderer.CreateWorker(), Bodies: openBodies()),
            (at, _, desk) =>
            {
                results[at] = at < pages.Length ? Print(pages[at], desk.Worker, desk.Bodies, output) : Copy(files[at - pages.Length], output);
                return desk;
            },
            static _ => { });
        return PressRun.Of(results);
    }

    private static PrintedFile Print(PlannedPage page, RenderWorker worker, BodySource bodies, ISiteOutput output)
    {
        bodies.Begin();
        RenderedPage rendered;
        try
        {
            rendered = worker.Render(page, bodies);
        }
        catch (Exception error) when (error is not (OutOfMemoryException or IOException or UnauthorizedAccessException))
        {
            var place = new Place(page.Source ?? page.Route.Path, TextSpan.WholeFile);
            return new PrintedFile(0, false, [DefectRules.Defect.At(place, [$"{page.Route.Path}: {error.GetType().Name}: {error.Message}"])], [], []);
        }

        var isNew = output.Write(page.Route.OutputPath, rendered.Bytes.Span);
        return new PrintedFile(rendered.Bytes.Length, isNew, [.. bodies.Diagnostics, .. rendered.Diagnostics], bodies.ExternalLinks, LinksFrom(page, bodies));
    }

    private static PrintedFile Copy(PlannedFile file, ISiteOutput output)
    {
        byte[] bytes;
        try
        {
            bytes = file.Read();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new PrintedFile(0, false, [OutputRules.Unreadable.At(new Place(file.Source, TextSpan.WholeFile), [file.Source])], [], []);
        }

        return new PrintedFile(bytes.Length, output.Write(file.Route.OutputPath, bytes), [], [], []);
    }

    // A feed repeats the bodies of articles, whose own pages have the links already.
    private static ImmutableArray<InternalLink> LinksFrom(PlannedPage page, BodySource bodies) =>
        page.Data is FeedPageData ? [] : [.. bodies.Targets.Select(target => new InternalLink(page.Route, target))];
}
