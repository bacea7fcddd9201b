using StaticNews.Engine.Planning;

namespace StaticNews.Engine.Printing;

/// <summary>The sums over all files of the plan.</summary>
/// <param name="Rendered">The pages that were rendered, with how long each took, in the plan's order.</param>
/// <param name="Entries">By the plan's order of pages.</param>
internal sealed record PressRun(
    long Bytes,
    int Written,
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<ExternalLink> ExternalLinks,
    ImmutableArray<InternalLink> InternalLinks,
    ImmutableArray<PageTiming> Rendered,
    PageEntry?[] Entries)
{
    /// <summary>A run that was refused.</summary>
    public static PressRun Refused(ImmutableArray<Diagnostic> diagnostics) => new(0, 0, diagnostics, [], [], [], []);

    /// <summary>With what another lane printed, which are no pages.</summary>
    public PressRun Plus(PressRun lane) => this with
    {
        Bytes = Bytes + lane.Bytes,
        Written = Written + lane.Written,
        Diagnostics = Diagnostics.AddRange(lane.Diagnostics),
    };

    public static PressRun Of(ImmutableArray<PlannedPage> pages, PrintedFile[] files)
    {
        var bytes = 0L;
        var written = 0;
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var links = ImmutableArray.CreateBuilder<ExternalLink>();
        var internalLinks = ImmutableArray.CreateBuilder<InternalLink>();
        var rendered = ImmutableArray.CreateBuilder<PageTiming>();
        var entries = new PageEntry?[pages.Length];
        for (var at = 0; at < files.Length; at++)
        {
            var file = files[at];
            bytes += file.Bytes;
            if (file.IsNew) written++;
            diagnostics.AddRange(file.Report.Diagnostics);
            links.AddRange(file.Report.ExternalLinks);
            if (at >= pages.Length) continue;
            foreach (var target in file.Report.Targets) internalLinks.Add(new InternalLink(pages[at].Route, target));
            if (file.IsRendered) rendered.Add(new PageTiming(pages[at].Route, pages[at].Kind, file.Duration));
            entries[at] = file.Entry;
        }

        return new PressRun(bytes, written, diagnostics.DrainToImmutable(), links.DrainToImmutable(), internalLinks.DrainToImmutable(), rendered.DrainToImmutable(), entries);
    }
}
