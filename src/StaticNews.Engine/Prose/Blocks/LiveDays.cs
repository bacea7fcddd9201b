namespace StaticNews.Engine.Prose.Blocks;

/// <summary>
/// Finds out which way a live blog is written, and on which day each entry without one came in: on that of the entry before it, or past midnight.
/// An evening blog that runs from 23:50 to 00:40 goes on into the next day; one whose times jump to and fro is taken for a single day.
/// </summary>
internal static class LiveDays
{
    /// <summary>From the evening to the morning the clock goes back by this much at midnight.</summary>
    private static readonly TimeSpan Night = TimeSpan.FromHours(12);

    private static readonly TimeSpan Evening = TimeSpan.FromHours(17);
    private static readonly TimeSpan Morning = TimeSpan.FromHours(9);

    /// <summary>An entry without a day is of the day that the one before it names, if it came in so soon after it.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromHours(6);

    /// <summary>So short a blog across midnight is likelier than one of a whole day written the other way.</summary>
    private static readonly TimeSpan ShortBlog = TimeSpan.FromHours(3);

    /// <summary>Puts the entries, given as they are written, into the order of time as far as their texts say, the oldest first.</summary>
    public static void Settle(List<BlockEntry> entries, BodyReport report)
    {
        var forward = Walk(entries, settle: false, report);
        entries.Reverse();
        var backward = Walk(entries, settle: false, report);
        var isBackward = (forward, backward) switch
        {
            ({ } a, { } b) => a.Nights == b.Nights ? b.Span < a.Span : a.Nights > b.Nights ? a.Span > ShortBlog : b.Span <= ShortBlog,
            (null, { }) => true,
            (null, null) => Key(entries[0]).CompareTo(Key(entries[^1])) < 0,
            _ => false,
        };
        if (!isBackward) entries.Reverse();
        if ((isBackward ? backward : forward) is not null) Walk(entries, settle: true, report);
    }

    /// <summary>How many midnights and how much time the entries take if each came after the one before; null where they cannot.</summary>
    private static (int Nights, TimeSpan Span)? Walk(List<BlockEntry> entries, bool settle, BodyReport report)
    {
        var (nights, span, daysLater) = (0, TimeSpan.Zero, 0);
        DateOnly? day = null;
        TimeSpan? last = null;
        foreach (var entry in entries)
        {
            var moment = entry.Moment!.Value;
            var time = moment.Time!.Value;
            var isPastMidnight = false;
            if (moment is { Year: { } year, Month: { } month, Day: { } date })
            {
                var own = new DateOnly(year, month, date);
                if (day is { } before && (own < before || own == before && time < last)) return null;
                if (day is { } known) span += TimeSpan.FromDays(own.DayNumber - known.DayNumber) + time - last!.Value;
                day = own;
            }
            else
            {
                isPastMidnight = last - time >= Night && last >= Evening && time < Morning;
                if (!isPastMidnight && (time < last || day is not null && time - last > Soon)) return null;
                if (last is { } earlier) span += time - earlier + (isPastMidnight ? TimeSpan.FromDays(1) : TimeSpan.Zero);
                if (isPastMidnight)
                {
                    nights++;
                    if (day < DateOnly.MaxValue) day = day.Value.AddDays(1);
                    if (day is null) daysLater++;
                }
            }

            last = time;
            if (!settle) continue;
            (entry.Day, entry.DaysLater) = (day, day is null ? daysLater : 0);
            if (isPastMidnight) report.Add(SlipRules.PastMidnight, entry.Head!.Span, [entry.Label]);
        }

        return (nights, span);
    }

    /// <summary>A time without a day is the article's own day, and a day that is named comes later.</summary>
    private static (int, TimeSpan) Key(BlockEntry entry)
    {
        var moment = entry.Moment!.Value;
        return ((moment.Year ?? 0) * 10_000 + (moment.Month ?? 0) * 100 + (moment.Day ?? 0), moment.Time!.Value);
    }
}
