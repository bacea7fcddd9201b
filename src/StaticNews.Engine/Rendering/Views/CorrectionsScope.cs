using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>A page of the corrections ledger.</summary>
internal sealed class CorrectionsScope(PlannedPage page, CorrectionsPageData data) : PageScope(page)
{
    public static readonly ImmutableArray<string> Names = ["site", "page", "entries", "pager", "feed_url"];

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "entries" => new ViewList<CorrectionEntry>(data.Entries, static entry => new CorrectionEntryView(entry)),
        "pager" => new PagerView(data.Pager),
        "feed_url" => PagerView.Url(context, data.Feed),
        _ => Unknown,
    };
}
