using System.Text;

namespace StaticNews.Engine.Shared.Text;

/// <summary>A date, a time of day or both at the front of a text, as exact as it was written: a year or a month alone are dates too.</summary>
/// <param name="Year">Null where only a time is given.</param>
/// <param name="Length">How many characters it takes.</param>
internal readonly record struct WrittenMoment(int? Year, int? Month, int? Day, TimeSpan? Time, int Length)
{
    /// <summary>For machines, as the time element wants it; null where there is no date.</summary>
    public string? MachineText
    {
        get
        {
            if (Year is not { } year) return null;
            var text = new StringBuilder(16).Append(CultureInfo.InvariantCulture, $"{year:D4}");
            if (Month is { } month) text.Append(CultureInfo.InvariantCulture, $"-{month:D2}");
            if (Day is { } day) text.Append(CultureInfo.InvariantCulture, $"-{day:D2}");
            if (Time is { } time) text.Append(CultureInfo.InvariantCulture, $"T{time.Hours:D2}:{time.Minutes:D2}");
            return text.ToString();
        }
    }

    /// <summary>Reads the front of a text; false where it starts with none, or with one that runs on into a word (2020년부터).</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out WrittenMoment moment)
    {
        var scanner = new DateScanner(text);
        scanner.SkipSpace();
        moment = default;
        if (!TryDay(ref scanner, ref moment) && !TryTime(ref scanner, ref moment) && !TryMonth(ref scanner, ref moment)) return false;
        moment = moment with { Length = text.Length - scanner.Rest.Length };
        return scanner.AtEnd || !char.IsLetterOrDigit(scanner.Rest[0]);
    }

    private static bool TryDay(ref DateScanner scanner, ref WrittenMoment moment)
    {
        var read = scanner;
        if (!KoreanDate.TryDate(ref read, out var date)) return false;
        scanner = read;
        if (KoreanDate.TryWeekday(ref read, date)) scanner = read;
        moment = new WrittenMoment(date.Year, date.Month, date.Day, null, 0);
        read = scanner;
        if (read.Skip('T') || read.SkipSpace()) TryTime(ref read, ref moment);
        if (moment.Time is not null) scanner = read;
        return true;
    }

    private static bool TryTime(ref DateScanner scanner, ref WrittenMoment moment)
    {
        var read = scanner;
        if (!KoreanTime.TryClock(ref read, out var time)) return false;
        scanner = read;
        moment = moment with { Time = time };
        return true;
    }

    /// <summary>2020년 12월, 2020. 12., 2020-12, 2020년; 2020 where nothing follows.</summary>
    private static bool TryMonth(ref DateScanner scanner, ref WrittenMoment moment)
    {
        if (!scanner.TryNumber(4, 4, out var year) || year < 1000) return false;
        moment = new WrittenMoment(year, null, null, null, 0);
        var read = scanner;
        var isKorean = read.SkipUnit('년');
        if (isKorean) scanner = read;
        else if (!read.Skip('-') && !read.Skip('.') && !read.Skip('/')) return scanner.AtEnd;
        var isMonth = read.TryNumberAfterSpace(out var month) && month is >= 1 and <= 12 && (!isKorean || read.SkipUnit('월'));
        if (!isMonth) return isKorean || scanner.Rest is ".";
        read.Skip('.');
        scanner = read;
        moment = moment with { Month = month };
        return true;
    }
}
