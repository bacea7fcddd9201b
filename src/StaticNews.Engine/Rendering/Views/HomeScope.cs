using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>The front page.</summary>
internal sealed class HomeScope(PlannedPage page, HomePageData data) : PageScope(page)
{
    public static readonly ImmutableArray<string> Names = ["site", "page", "lead", "seconds", "rows", "latest", "series", "corrected"];

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "lead" => Views.Of(data.Lead),
        "seconds" => Views.Of(data.Seconds),
        "rows" => new ViewList<HomeRow>(data.Sections, static row => new RowView(row)),
        "latest" => Views.Of(data.Latest),
        "series" => Views.Of(data.Series),
        "corrected" => Views.Of(data.Corrected),
        _ => Unknown,
    };
}
