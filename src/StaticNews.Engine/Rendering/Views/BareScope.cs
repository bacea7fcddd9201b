using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>A page that shows nothing but what every page does.</summary>
internal sealed class BareScope(PlannedPage page) : PageScope(page)
{
    public override ImmutableArray<string> Members => ["site", "page"];

    protected override object? Get(RenderContext context, string member) => Unknown;
}
