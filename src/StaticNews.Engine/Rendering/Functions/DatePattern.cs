using System.Text;

namespace StaticNews.Engine.Rendering.Functions;

/// <summary>A date pattern of a language file, such as "{yyyy}년 {M}월 {d}일 {HH}:{mm}", cut into text and placeholders.</summary>
internal sealed class DatePattern(ImmutableArray<string> parts, FrozenDictionary<string, string> words)
{
    /// <summary>What may stand in braces. Month and weekday names are the words month.1 … month.12 and weekday.0 (Sunday) … weekday.6.</summary>
    public static readonly ImmutableArray<string> Placeholders =
        ["{yyyy}", "{M}", "{MM}", "{d}", "{dd}", "{HH}", "{mm}", "{month}", "{weekday}"];

    /// <summary>The words that the pattern needs besides itself.</summary>
    public IEnumerable<string> NeededWords
    {
        get
        {
            if (parts.Contains("{month}")) foreach (var month in Enumerable.Range(1, 12)) yield return Key("month", month);
            if (parts.Contains("{weekday}")) foreach (var day in Enumerable.Range(0, 7)) yield return Key("weekday", day);
        }
    }

    /// <summary>The placeholders of the pattern that do not exist.</summary>
    public IEnumerable<string> Unknown => parts.Where(part => part[0] == '{' && !Placeholders.Contains(part));

    public static DatePattern Parse(string pattern, FrozenDictionary<string, string> words)
    {
        var parts = ImmutableArray.CreateBuilder<string>();
        for (var at = 0; at < pattern.Length;)
        {
            var open = pattern.IndexOf('{', at);
            var close = open < 0 ? -1 : pattern.IndexOf('}', open);
            if (close < 0)
            {
                parts.Add(pattern[at..]);
                break;
            }

            if (open > at) parts.Add(pattern[at..open]);
            parts.Add(pattern[open..(close + 1)]);
            at = close + 1;
        }

        return new DatePattern(parts.ToImmutable(), words);
    }

    public string Format(DateTimeOffset date)
    {
        var text = new StringBuilder(32);
        foreach (var part in parts)
        {
            _ = part switch
            {
                "{yyyy}" => text.Append(CultureInfo.InvariantCulture, $"{date.Year:0000}"),
                "{M}" => text.Append(CultureInfo.InvariantCulture, $"{date.Month}"),
                "{MM}" => text.Append(CultureInfo.InvariantCulture, $"{date.Month:00}"),
                "{d}" => text.Append(CultureInfo.InvariantCulture, $"{date.Day}"),
                "{dd}" => text.Append(CultureInfo.InvariantCulture, $"{date.Day:00}"),
                "{HH}" => text.Append(CultureInfo.InvariantCulture, $"{date.Hour:00}"),
                "{mm}" => text.Append(CultureInfo.InvariantCulture, $"{date.Minute:00}"),
                "{month}" => text.Append(words.GetValueOrDefault(Key("month", date.Month))),
                "{weekday}" => text.Append(words.GetValueOrDefault(WeekdayKey(date))),
                _ => text.Append(part),
            };
        }

        return text.ToString();
    }

    /// <summary>The key of a day's name in a language file.</summary>
    public static string WeekdayKey(DateTimeOffset date) => Key("weekday", (int)date.DayOfWeek);

    private static string Key(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name}.{number}");
}
