using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>The search page.</summary>
internal sealed class SearchScope(PlannedPage page, SearchPageData data) : PageScope(page)
{
    public static readonly ImmutableArray<string> Names = ["site", "page", "tags", "months"];

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "tags" => Views.Of(data.Tags),
        "months" => Views.Of(data.Months),
        _ => Unknown,
    };
}
