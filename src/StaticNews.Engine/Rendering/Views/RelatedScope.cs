using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>A page of everything that is related to an article.</summary>
internal sealed class RelatedScope(PlannedPage page, RelatedPageData data) : PageScope(page)
{
    public static readonly ImmutableArray<string> Names = ["site", "page", "card", "relations"];

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "card" => Views.Of(data.Article.Card),
        "relations" => new ViewList<RelatedRow>(data.Rows, row => new RelationView(data.Article, row)),
        _ => Unknown,
    };
}
