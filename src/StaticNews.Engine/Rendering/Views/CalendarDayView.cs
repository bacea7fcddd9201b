using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>calendar_day: a square of a calendar.</summary>
internal sealed class CalendarDayView(CalendarDay day) : View
{
    public static readonly ImmutableArray<string> Names = ["number", "name", "url", "count"];

    public override string TypeName => "calendar_day";

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "number" => day.Number > 0 ? day.Number : null,
        "name" => day.Articles?.Name,
        "url" => PagerView.Url(context, day.Articles?.Route),
        "count" => day.Articles?.Count ?? 0,
        _ => Unknown,
    };
}
