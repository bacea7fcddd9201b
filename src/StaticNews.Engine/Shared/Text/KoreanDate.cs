namespace StaticNews.Engine.Shared.Text;

/// <summary>
/// Dates as desks write them: 2020-12-29, 2020-12-29 14:30, RFC 3339, 2020. 12. 29., 2020/12/29, 2020년 12월 29일 오후 2시 30분.
/// </summary>
public static class KoreanDate
{
    // Nearer the calendar's ends a time zone would carry a date out of it.
    private const int FirstYear = 1000;
    private const int LastYear = 9998;

    /// <summary>From Sunday on.</summary>
    internal const string Weekdays = "일월화수목금토";

    /// <summary>Reads the whole text or nothing; <paramref name="offset"/> is null where the text names no zone.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateTime local, out TimeSpan? offset)
    {
        local = default;
        offset = null;
        var scanner = new DateScanner(DateText.Of(text));
        if (!TryDate(ref scanner, out var date) || !TryWeekday(ref scanner, date)) return false;
        var time = TimeSpan.Zero;
        if (!scanner.AtEnd)
        {
            if (!scanner.Skip('T') && !scanner.Skip('t') && !scanner.SkipSpace() && !IsJoined(text, scanner)) return false;
            if (!KoreanTime.TryRead(ref scanner, out time, out offset) || !scanner.AtEnd) return false;
        }

        local = date + time;
        return true;
    }

    // 2020년12월29일14시30분 can mean nothing else.
    private static bool IsJoined(ReadOnlySpan<char> text, DateScanner scanner) => text[..^scanner.Rest.Length] is [.., '일'];

    /// <summary>What keeps a text that has the form of a date from being one; the date is that of its month, and of its day where only what follows is wrong.</summary>
    internal static (DatePart Part, DateTime Date) FaultOf(ReadOnlySpan<char> text)
    {
        var scanner = new DateScanner(DateText.Of(text));
        if (!TryNumbers(ref scanner, out var year, out var month, out var day) || year is < FirstYear or > LastYear) return default;
        if (month is < 1 or > 12) return (DatePart.Month, default);
        var date = new DateTime(year, month, 1, 0, 0, 0, DateTimeKind.Unspecified);
        if (day < 1 || day > DateTime.DaysInMonth(year, month)) return (DatePart.Day, date);
        date = date.AddDays(day - 1);
        var before = scanner;
        if (!TryWeekday(ref scanner, date))
        {
            before.SkipSpace();
            return before.Skip('(') && !before.AtEnd && Weekdays.Contains(before.Rest[0]) ? (DatePart.Weekday, date) : default;
        }

        if (!scanner.Skip('T') && !scanner.Skip('t') && !scanner.SkipSpace()) return default;
        var isTime = !scanner.AtEnd && (char.IsAsciiDigit(scanner.Rest[0]) || scanner.Rest[0] == '오') && scanner.Rest.ContainsAny(':', '시');
        return isTime && !KoreanTime.TryClock(ref scanner, out _) ? (DatePart.Time, date) : default;
    }

    /// <summary>Reads a whole date, without the weekday that may follow it.</summary>
    internal static bool TryDate(ref DateScanner scanner, out DateTime date)
    {
        date = default;
        if (!TryNumbers(ref scanner, out var year, out var month, out var day)) return false;
        if (year is < FirstYear or > LastYear || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        date = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified);
        return true;
    }

    private static bool TryNumbers(ref DateScanner scanner, out int year, out int month, out int day)
    {
        month = day = 0;
        if (!scanner.TryNumber(4, 4, out year)) return false;
        if (scanner.Skip('-'))
        {
            if (!scanner.TryNumber(1, 2, out month) || !scanner.Skip('-') || !scanner.TryNumber(1, 2, out day)) return false;
        }
        else if (scanner.Skip('/'))
        {
            if (!scanner.TryNumber(1, 2, out month) || !scanner.Skip('/') || !scanner.TryNumber(1, 2, out day)) return false;
        }
        else if (scanner.Skip('.'))
        {
            if (!scanner.TryNumberAfterSpace(out month) || !scanner.Skip('.') || !scanner.TryNumberAfterSpace(out day)) return false;
            scanner.Skip('.');
        }
        else
        {
            if (!scanner.SkipUnit('년') || !scanner.TryNumberAfterSpace(out month) || !scanner.SkipUnit('월')) return false;
            if (!scanner.TryNumberAfterSpace(out day) || !scanner.SkipUnit('일')) return false;
        }

        return true;
    }

    /// <summary>"(화)" and "(화요일)" may follow; a wrong one means that one of the two is a mistake.</summary>
    internal static bool TryWeekday(ref DateScanner scanner, DateTime date)
    {
        var before = scanner;
        scanner.SkipSpace();
        if (!scanner.Skip('('))
        {
            scanner = before;
            return true;
        }

        if (!scanner.Skip(Weekdays[(int)date.DayOfWeek])) return false;
        return (!scanner.Skip('요') || scanner.Skip('일')) && scanner.Skip(')');
    }
}
