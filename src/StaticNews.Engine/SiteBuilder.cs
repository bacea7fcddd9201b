using StaticNews.Engine.Composing;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Planning;
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
        BuildOptions options, ISourceFolder input, ISourceFolder theme, IPictureReader pictures, ISiteOutput output, IMemoStore? memos) =>
        Print(Prepare(options, input, theme, pictures, memos), output);

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
        var steps = new StepClock();

        var tree = steps.Time("discovery", () => SourceScanner.Scan(input));
        var edition = steps.Time("reading", () => EditionReader.Read(tree.Value, input, theme, memos, options.BaseUrl, options.Jobs, kept?.Readings));
        var publication = Publication.At(options.Now, edition.Value.Drafts, options.IncludesDrafts);
        var pictureFiles = steps.Time("pictures", () => PictureFileReader.Read(
            PictureReferences.Of(edition.Value.Settings, tree.Value, publication.Published, edition.Value.Reporters, edition.Value.Pages), input, pictures, options.Jobs, kept?.Readings));

        var register = new RouteRegister();
        var newsroom = steps.Time("indexing", () => NewsroomIndexer.Index(
            edition.Value.Settings, publication, edition.Value.Reporters, edition.Value.Pages, new PictureTable(pictureFiles.Value, tree.Value.Pictures), register, options.Jobs, isOnRequest: kept is not null, kept?.Related));
        var plan = steps.Time("planning", () => SitePlanner.Plan(newsroom.Value, edition.Value.Theme, tree.Value, register, input.Read));
        var renderer = steps.Time("theme", () => SiteRenderer.Create(edition.Value.Theme, plan.Value.Site));
        return new PreparedSite(
            options, input, tree.Value, edition.Value, publication, newsroom.Value, plan.Value, renderer.Value,
            [
                .. tree.Diagnostics, .. edition.Diagnostics, .. pictureFiles.Diagnostics, .. newsroom.Diagnostics,
                .. plan.Diagnostics, .. renderer.Diagnostics,
            ],
            steps.Timings);
    }

    /// <summary>Renders the pages and files of the plan that fall to this build, and hands them to the output.</summary>
    public static BuildResult Print(PreparedSite site, ISiteOutput output)
    {
        var (options, newsroom) = (site.Options, site.Newsroom);
        var steps = new StepClock();
        var pages = site.Plan.Pages.Where(page => IsOurs(page.Route.OutputPath)).ToImmutableArray();
        var files = site.Plan.Files.Where(file => IsOurs(file.Route.OutputPath)).ToImmutableArray();
        var refused = output.Begin([.. pages.Select(page => page.Route.OutputPath), .. files.Select(file => file.Route.OutputPath)], IsOurs);
        var data = new DataFolder(site.Sources.DataFiles, site.Input);
        var printed = refused.IsEmpty
            ? steps.Time("rendering", () => Press.Print(
                pages, files, site.Renderer, () => new BodySource(newsroom, site.Input, data), output, options.Jobs))
            : new PressRun(0, 0, refused, [], []);
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
            InternalLinks = options.CollectsLinks ? printed.InternalLinks : [],
        };

        bool IsOurs(string outputPath) => options.Shard is not { } shard || shard.Contains(outputPath);
    }
}
