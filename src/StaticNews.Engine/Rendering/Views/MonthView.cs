using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>month: a month of the archive.</summary>
internal sealed class MonthView(ArchiveMonth month, string name) : View
{
    public static readonly ImmutableArray<string> Names = ["year", "month", "url", "name"];

    public override string TypeName => "month";

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "year" => month.Year,
        "month" => month.Month,
        "url" => context.Site.Urls.Path(month.Route.Path),
        "name" => name,
        _ => Unknown,
    };
}
