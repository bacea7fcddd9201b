using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>day: a day of the archive.</summary>
internal sealed class DayView(ArchiveDay day) : View
{
    public static readonly ImmutableArray<string> Names = ["name", "url", "count", "iso"];

    public override string TypeName => "day";

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "name" => day.Name,
        "url" => context.Site.Urls.Path(day.Route.Path),
        "count" => day.Count,
        "iso" => day.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Unknown,
    };
}
