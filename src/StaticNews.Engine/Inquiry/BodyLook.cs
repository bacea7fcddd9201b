using StaticNews.Engine.Composing;
using StaticNews.Engine.Composing.Blocks;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Planning;

namespace StaticNews.Engine.Inquiry;

/// <summary>Composes the bodies of single pages to see what they are made of.</summary>
internal sealed class BodyLook(PreparedSite site)
{
    private readonly BodySource _bodies = new(site.Newsroom, site.Input, new DataFolder(site.Sources.DataFiles, site.Input), new MadePaths(site.Plan).Has);

    /// <summary>The page's own text; empty for lists, feeds and the like.</summary>
    public ComposedBody BodyOf(PlannedPage? page) => page?.Data switch
    {
        ArticlePageData data => _bodies.BodyOf(data.Article, UrlForm.Page),
        StandingPageData data => _bodies.BodyOf(data.Page),
        ListPageData { Subject: Reporter reporter } => _bodies.BodyOf(reporter),
        _ => ComposedBody.Empty,
    };

    /// <summary>The pages whose charts are drawn from a table. Every text is composed for it.</summary>
    public ImmutableArray<PlannedPage> PagesDrawing(SourceFile table) =>
        [.. site.Plan.Pages.Where(page => BodyOf(page).DataFiles.Contains(table))];

    /// <summary>The parts and all that stand within them.</summary>
    public static IEnumerable<BodyPart> AllOf(IEnumerable<BodyPart> parts) =>
        parts.SelectMany(static part => AllOf(WithinOf(part)).Prepend(part));

    private static IEnumerable<BodyPart> WithinOf(BodyPart part) => part switch
    {
        FactboxPart factbox => factbox.Parts,
        GalleryPart gallery => gallery.Parts,
        QuotePart quote => quote.Parts,
        TimelinePart timeline => timeline.Entries.SelectMany(static entry => entry.Parts),
        LiveblogPart live => live.Parts.Concat(live.Entries.SelectMany(static entry => entry.Parts)),
        _ => [],
    };
}
