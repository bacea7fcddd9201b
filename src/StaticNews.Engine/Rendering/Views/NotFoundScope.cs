using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>404.html.</summary>
internal sealed class NotFoundScope(PlannedPage page, NotFoundPageData data) : PageScope(page)
{
    public static readonly ImmutableArray<string> Names = ["site", "page", "latest"];

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "latest" => Views.Of(data.Latest),
        _ => Unknown,
    };
}
