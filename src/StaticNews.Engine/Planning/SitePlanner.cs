using StaticNews.Engine.Discovery;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Planning.Admin;
using StaticNews.Engine.Planning.Pictures;
using StaticNews.Engine.Reading;

namespace StaticNews.Engine.Planning;

/// <summary>
/// Planning: takes the newsroom, gives every page and file there will be and where its data comes from.
/// It is pure; one small planner per kind of page adds to the draft of the plan.
/// </summary>
public static class SitePlanner
{
    /// <summary>The whole plan, each url once, sorted by url.</summary>
    /// <param name="readInput">Reads a file of the input folder; called when the file is written, not here.</param>
    /// <param name="studio">Makes pictures when they are written; here it is asked only whether cards can be drawn.</param>
    public static Checked<SitePlan> Plan(
        Newsroom newsroom, ThemeSource theme, SourceTree tree, RouteRegister register, Func<SourceFile, byte[]> readInput, PictureStudio studio)
    {
        var assets = AssetPlanner.Plan(theme);
        var plan = new PlanDraft(newsroom, new Words(theme.Words), register, tree.Settings?.DisplayPath ?? "site.yml");
        HomePlanner.Plan(plan);
        ArticlePlanner.Plan(plan, new ShareCardPlanner(plan, studio, theme.Options));
        SectionPlanner.Plan(plan);
        TagPlanner.Plan(plan);
        ReporterPlanner.Plan(plan);
        SeriesPlanner.Plan(plan);
        StoryPlanner.Plan(plan);
        ArchivePlanner.Plan(plan);
        CorrectionsPlanner.Plan(plan);
        SearchPagePlanner.Plan(plan);
        StandingPagePlanner.Plan(plan);
        FeedPlanner.PlanSite(plan);
        SearchPlanner.Plan(plan);
        FilePlanner.Plan(plan, tree, assets.Files, readInput);
        PicturePlanner.Plan(plan, studio, readInput);
        AdminPlanner.Plan(plan, tree);
        HostPlanner.Plan(plan);
        SitemapPlanner.Plan(plan);
        RedirectPlanner.Plan(plan);
        foreach (var entry in newsroom.Settings.Menu)
        {
            var end = entry.Target.AsSpan().IndexOfAny('?', '#');
            var path = UrlText.Decode(end < 0 ? entry.Target : entry.Target[..end]);
            if (entry.Target[0] == '/' && !register.Has(path)) register.Report(SourceRules.MenuToNowhere.At(new Place(tree.Settings?.DisplayPath ?? "site.yml", entry.Span), [entry.Target]));
        }

        var site = SiteDataPlanner.Plan(plan, assets.Routes);
        return new(new SitePlan(site, plan.SortedPages(), plan.SortedFiles()), register.Diagnostics);
    }
}
