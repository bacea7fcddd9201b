using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>A standing page.</summary>
internal sealed class StandingScope(PlannedPage page, StandingPageData data) : PageScope(page)
{
    public static readonly ImmutableArray<string> Names = ["site", "page", "standing"];

    private readonly StandingView _standing = new(data);

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "standing" => _standing,
        _ => Unknown,
    };
}
