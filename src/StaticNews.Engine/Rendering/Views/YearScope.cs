using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>A year of the archive.</summary>
internal sealed class YearScope(PlannedPage page, YearPageData data) : PageScope(page)
{
    public static readonly ImmutableArray<string> Names = ["site", "page", "year"];

    private readonly YearView _year = new(data.Year);

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member == "year" ? _year : Unknown;
}
