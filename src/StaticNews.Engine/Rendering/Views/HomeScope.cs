using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>The front page.</summary>
internal sealed class HomeScope(PlannedPage page, HomePageData data) : PageScope(page)
{
    public static readonly ImmutableArray<string> Names = ["site", "page", "today", "lead", "seconds", "rows", "latest", "series", "corrected"];

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "today" => context.Site.Date(data.Today),
        "lead" => Views.Of(data.Lead),
        "seconds" => Views.Of(data.Seconds),
        "rows" => new ViewList<HomeRow>(data.Sections, static row => new RowView(row)),
        "latest" => Views.Of(data.Latest),
        "series" => new ViewList<IndexEntry>(data.Series, static entry => new EntryView(entry)),
        "corrected" => new ViewList<CorrectionEntry>(data.Corrected, static entry => new CorrectionEntryView(entry)),
        _ => Unknown,
    };
}
