using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>An article's page.</summary>
internal sealed class ArticleScope(PlannedPage page, ArticlePageData data) : PageScope(page)
{
    public static readonly ImmutableArray<string> Names = ["site", "page", "article", "related", "related_url", "newer", "older"];

    private readonly ArticleView _article = new(data);

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "article" => _article,
        "related" => Views.Of(data.Related),
        "related_url" => PagerView.Url(context, data.RelatedPage),
        "newer" => Views.Of(data.Newer),
        "older" => Views.Of(data.Older),
        _ => Unknown,
    };
}
