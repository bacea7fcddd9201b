namespace StaticNews.Engine.Reading;

/// <summary>Why a text that looks like a date is none.</summary>
internal static class DateFault
{
    /// <summary>The rule that it breaks, and what its hint says.</summary>
    public static (DiagnosticRule Rule, ImmutableArray<string> Details) Of(string text)
    {
        var (part, date) = KoreanDate.FaultOf(text);
        return part switch
        {
            DatePart.Month => (FrontMatterRules.NoSuchMonth, []),
            DatePart.Day => (FrontMatterRules.NoSuchDay, [Number(date.Month), Number(DateTime.DaysInMonth(date.Year, date.Month))]),
            DatePart.Weekday => (FrontMatterRules.WrongWeekday, [KoreanDate.Weekdays[(int)date.DayOfWeek].ToString()]),
            DatePart.Time => (FrontMatterRules.NoSuchTime, []),
            _ => (FrontMatterRules.UnreadableDate, []),
        };
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
