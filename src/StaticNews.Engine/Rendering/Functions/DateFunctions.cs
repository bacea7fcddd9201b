using StaticNews.Engine.Rendering.Templates;
using StaticNews.Engine.Rendering.Views;

namespace StaticNews.Engine.Rendering.Functions;

/// <summary>Dates as readers of the site's language write them, in the site's zone.</summary>
internal static class DateFunctions
{
    public static object? Long(FunctionCall call) => Format(call, call.Context.Site.Dates.Long);

    public static object? Day(FunctionCall call) => Format(call, call.Context.Site.Dates.Day);

    public static object? Short(FunctionCall call) => Format(call, call.Context.Site.Dates.Short);

    public static object? Time(FunctionCall call) => Format(call, call.Context.Site.Dates.Time);

    /// <summary>The weekday's name: the word weekday.0 (Sunday) to weekday.6.</summary>
    public static object? Weekday(FunctionCall call) => call[0] switch
    {
        null => null,
        DateView date => TextFunctions.Find(call, DatePattern.WeekdayKey(date.Local)),
        var value => throw call.Wrong(value),
    };

    public static object? Iso(FunctionCall call) => call[0] switch
    {
        null => null,
        DateView date => date.ToString(),
        var value => throw call.Wrong(value),
    };

    private static string? Format(FunctionCall call, DatePattern pattern) => call[0] switch
    {
        null => null,
        DateView date => pattern.Format(date.Local),
        var value => throw call.Wrong(value),
    };
}
