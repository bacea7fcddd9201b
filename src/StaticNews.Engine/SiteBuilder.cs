using StaticNews.Engine.Composing;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Planning;
using StaticNews.Engine.Planning.Pictures;
using StaticNews.Engine.Printing;
using StaticNews.Engine.Reading;
using StaticNews.Engine.Rendering;
using StaticNews.Engine.Shared.Memos;
using StaticNews.Engine.Writing;

namespace StaticNews.Engine;

/// <summary>
/// The program on one page: the seven steps in order, each timed. build, check and a shard of a build all run through here;
/// they differ only in the output they hand in.
/// </summary>
public static class SiteBuilder
{
    /// <summary>Builds the site of a newsroom with a theme. With memos of earlier builds it does less and makes the same.</summary>
    public static BuildResult Build(
        BuildOptions options, ISourceFolder input, ISourceFolder theme, IPictureReader pictures, ISiteOutput output, IMemoStore? memos)
    {
        if (memos is null) return Print(Prepare(options, input, theme, pictures, memos), output);
        var steps = new StepClock(options.StepBegun);
        var (listedInput, listedTheme) = (new ListedFolder(input), new ListedFolder(theme));
        var inputs = steps.Time("discovery", () => BuildInputs.Of(options, listedInput, listedTheme, pictures.GetType(), memos.OpenedTicks));
        var memo = new BuildMemo(memos, inputs, options.Now);
        if (steps.Time("comparing", () => memo.Recall(output)) is { } known) return known with { Timings = steps.Timings };
        var site = Prepare(options, listedInput, listedTheme, pictures, memos);
        var result = Print(site, output);
        memo.Save(result, site.Newsroom.Settings.Zone, output);
        return result with { Timings = [.. steps.Timings, .. result.Timings] };
    }

    /// <summary>The steps up to rendering: what there is, what is published, and every page and file there will be.</summary>
    public static PreparedSite Prepare(BuildOptions options, ISourceFolder input, ISourceFolder theme, IPictureReader pictures, IMemoStore? memos) =>
        Prepare(options, input, theme, pictures, memos, kept: null);

    /// <summary>
    /// The same for a preview, which prepares again after every edit and prints only what is asked for: files that did not change are not read again,
    /// related articles and the search wait until a page asks for them.
    /// </summary>
    public static PreparedSite PrepareAgain(
        BuildOptions options, ISourceFolder input, ISourceFolder theme, IPictureReader pictures, IMemoStore? memos, KeptEdition kept) =>
        Prepare(options, input, theme, pictures, memos, kept);

    private static PreparedSite Prepare(
        BuildOptions options, ISourceFolder input, ISourceFolder theme, IPictureReader pictures, IMemoStore? memos, KeptEdition? kept)
    {
        var steps = new StepClock(options.StepBegun);

        var tree = steps.Time("sorting", () => SourceScanner.Scan(input));
        var edition = steps.Time("reading", () => EditionReader.Read(tree.Value, input, theme, memos, options.BaseUrl, options.Jobs, kept?.Readings));
        var publication = Publication.At(options.Now, edition.Value.Drafts, options.IncludesDrafts);
        var pictureFiles = steps.Time("pictures", () => PictureFileReader.Read(
            PictureReferences.Of(edition.Value.Settings, tree.Value, publication.Published, edition.Value.Reporters, edition.Value.Pages), input, pictures, memos, options.Jobs, kept?.Readings));

        var register = new RouteRegister(2 * publication.Published.Length);
        var newsroom = steps.Time("indexing", () => NewsroomIndexer.Index(
            edition.Value.Settings, publication, edition.Value.Reporters, edition.Value.Pages, new PictureTable(pictureFiles.Value, tree.Value.Pictures), register, options.Jobs, kept?.MemosOver(memos) ?? memos, isOnRequest: kept is not null, kept?.Related, kept?.Index));
        var studio = new PictureStudio(input, pictures.Encoder, memos);
        var plan = steps.Time("planning", () => SitePlanner.Plan(newsroom.Value, edition.Value.Theme, tree.Value, register, input.Read, studio));
        var renderer = steps.Time("theme", () => SiteRenderer.Create(edition.Value.Theme, plan.Value.Site));
        return new PreparedSite(
            options, input, tree.Value, edition.Value, publication, newsroom.Value, plan.Value, renderer.Value,
            [
                .. tree.Diagnostics, .. edition.Diagnostics, .. pictureFiles.Diagnostics, .. newsroom.Diagnostics,
                .. plan.Diagnostics, .. renderer.Diagnostics,
            ],
            steps.Timings)
        {
            IsMade = new MadePaths(plan.Value).Has,
            Studio = studio,
            Memos = kept is null ? memos : null,
        };
    }

    /// <summary>Renders the pages and files of the plan that fall to this build, and hands them to the output.</summary>
    public static BuildResult Print(PreparedSite site, ISiteOutput output)
    {
        var (options, newsroom) = (site.Options, site.Newsroom);
        var steps = new StepClock(options.StepBegun);
        var pages = site.Plan.Pages.Where(page => IsOurs(page.Route.OutputPath)).ToImmutableArray();
        var files = site.Plan.Files.Where(file => IsOurs(file.Route.OutputPath)).ToImmutableArray();
        var refused = output.Begin([.. pages.Select(page => page.Route.OutputPath), .. files.Select(file => file.Route.OutputPath)], IsOurs);
        var printed = refused.IsEmpty ? Print(site, pages, files, output, IsOurs, steps) : PressRun.Refused(refused);
        var removed = refused.IsEmpty ? steps.Time("sweeping", output.Complete) : 0;

        return new BuildResult(
            DeskPolicy.Apply([.. site.Diagnostics, .. RepeatedFaults.Fold(printed.Diagnostics)], newsroom.Settings.Checks),
            newsroom.Articles.Length,
            pages.Length,
            pages.Length + files.Length,
            printed.Bytes,
            printed.Written,
            removed,
            site.Publication.NextChange is { } next ? newsroom.Settings.Zone.Show(next) : null,
            [.. site.Timings, .. steps.Timings],
            options.CollectsLinks ? printed.ExternalLinks : [])
        {
            NextChangeReason = site.Publication.NextReason,
            Rendered = printed.Rendered,
            InternalLinks = options.CollectsLinks ? printed.InternalLinks : [],
        };

        bool IsOurs(string outputPath) => options.Shard is not { } shard || shard.Contains(outputPath);
    }

    private static PressRun Print(
        PreparedSite site, ImmutableArray<PlannedPage> pages, ImmutableArray<PlannedFile> files, ISiteOutput output, Func<string, bool> isOurs, StepClock steps)
    {
        var data = new DataFolder(site.Sources.DataFiles, site.Input);
        var memo = steps.Time("remembering", () => new PageMemo(site.Memos));
        var keys = new PageKeys(site.Newsroom, site.Plan.Site, site.Edition.Theme, data, site.IsMade);
        var press = new Press(site.Renderer, () => new BodySource(site.Newsroom, site.Input, data, site.IsMade), keys, memo, output);
        var done = 0;
        var progress = site.Options.Progress is { } report ? () => report(Interlocked.Increment(ref done), pages.Length + files.Length) : (Action?)null;
        var printed = steps.Time("rendering", () => press.Print(pages, [.. files.Where(static file => file.Made is null)], site.Options.Jobs, progress));
        var encoded = steps.Time("encoding", () => PictureLane.Print([.. files.Where(static file => file.Made is not null)], output, site.Options.Jobs, progress));
        if (encoded.Written > 0) site.Studio.Keep(site.Plan.Files);
        var unsaved = steps.Time("saving", () => memo.Save(printed.Entries, isOurs));
        printed = printed.Plus(encoded);
        return unsaved is null ? printed : printed with { Diagnostics = printed.Diagnostics.Add(unsaved) };
    }
}
