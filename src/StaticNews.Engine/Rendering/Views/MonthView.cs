using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>month: a month of the archive, with its calendar.</summary>
internal sealed class MonthView(ArchiveMonth month) : View
{
    public static readonly ImmutableArray<string> Names = ["year", "month", "url", "name", "count", "weeks"];

    private const int DaysOfWeek = 7;

    public override string TypeName => "month";

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "year" => month.Year,
        "month" => month.Month,
        "url" => context.Site.Urls.Path(month.Route.Path),
        "name" => month.Name,
        "count" => month.Count,
        "weeks" => new ViewList<ImmutableArray<CalendarDay>>(Weeks(), static week => new ViewList<CalendarDay>(week, static day => new CalendarDayView(day))),
        _ => Unknown,
    };

    // Weeks start on Sunday, as on a Korean wall calendar; a square of another month has no number.
    private ImmutableArray<ImmutableArray<CalendarDay>> Weeks()
    {
        var blanks = (int)new DateOnly(month.Year, month.Month, 1).DayOfWeek;
        var last = DateTime.DaysInMonth(month.Year, month.Month);
        var weeks = ImmutableArray.CreateBuilder<ImmutableArray<CalendarDay>>();
        for (var start = 1 - blanks; start <= last; start += DaysOfWeek)
        {
            var week = ImmutableArray.CreateBuilder<CalendarDay>(DaysOfWeek);
            for (var day = start; day < start + DaysOfWeek; day++) week.Add(day < 1 || day > last ? default : Day(day));
            weeks.Add(week.MoveToImmutable());
        }

        return weeks.ToImmutable();
    }

    private CalendarDay Day(int number)
    {
        foreach (var day in month.Days)
        {
            if (day.Date.Day == number) return new CalendarDay(number, day);
        }

        return new CalendarDay(number, null);
    }
}
