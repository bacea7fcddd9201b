using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>year: a year of the archive.</summary>
internal sealed class YearView(ArchiveYear year) : View
{
    public static readonly ImmutableArray<string> Names = ["year", "url", "months", "newer", "older"];

    public override string TypeName => "year";

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "year" => year.Year,
        "url" => context.Site.Urls.Path(year.Route.Path),
        "months" => new ViewList<ArchiveMonth>(year.Months, static month => new MonthView(month)),
        "newer" => Views.Of(year.Newer),
        "older" => Views.Of(year.Older),
        _ => Unknown,
    };
}
