using StaticNews.Engine.Prose;

namespace StaticNews.Engine.Composing.Charts;

/// <summary>Numbers and sentences of charts in the site's language.</summary>
internal sealed class ChartWords
{
    private static readonly ChartWords Korean = new(isEnglish: false);
    private static readonly ChartWords English = new(isEnglish: true);

    private readonly bool _isEnglish;
    private readonly ImmutableArray<(decimal Size, string Name)> _sizes;

    private ChartWords(bool isEnglish)
    {
        _isEnglish = isEnglish;
        _sizes = isEnglish
            ? [(1_000_000_000_000m, "T"), (1_000_000_000m, "B"), (1_000_000m, "M"), (1_000m, "K")]
            : [(1_000_000_000_000m, "조"), (100_000_000m, "억"), (10_000m, "만")];
    }

    /// <summary>Korean unless it is English.</summary>
    public static ChartWords In(string language) => language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? English : Korean;

    /// <summary>All digits: 1,234,567.8.</summary>
    public static string Full(decimal value) => value.ToString("#,##0.########", CultureInfo.InvariantCulture);

    /// <summary>As a scale shows it, in the largest size that <paramref name="largest"/> fills: 1.5만, 2억.</summary>
    public string OnScale(decimal value, decimal largest)
    {
        if (value == 0) return "0";
        foreach (var (size, name) in _sizes)
        {
            if (largest >= size) return Full(value / size) + name;
        }

        return Full(value);
    }

    /// <summary>As it stands beside a bar: all digits, unless the largest of them has six; then one behind the point of its size.</summary>
    public string Short(decimal value, decimal largest)
    {
        if (largest < 100_000) return Full(value);
        foreach (var (size, name) in _sizes)
        {
            if (Math.Abs(value) >= size) return Full(decimal.Round(value / size, 1, MidpointRounding.AwayFromZero)) + name;
        }

        return Full(value);
    }

    /// <summary>A chart without a title is called by its kind.</summary>
    public string NameOf(ChartKind kind) => kind switch
    {
        ChartKind.Bar => _isEnglish ? "Bar chart" : "막대그래프",
        ChartKind.Stacked => _isEnglish ? "Stacked bar chart" : "누적 막대그래프",
        _ => _isEnglish ? "Line chart" : "선그래프",
    };

    /// <summary>What the chart shows, for readers who hear the page.</summary>
    public string Summary(ChartKind kind, ChartData data, string? unit)
    {
        var (highest, highestAt) = Extreme(data, 1);
        var (lowest, lowestAt) = Extreme(data, -1);
        var names = string.Join(", ", data.Series.Select(series => series.Name));
        if (_isEnglish)
        {
            return $"{NameOf(kind)} of {names}: {data.Labels.Length} rows from {data.Labels[0]} to {data.Labels[^1]}. "
                + $"Highest {WithUnit(highest, unit)} ({highestAt}), lowest {WithUnit(lowest, unit)} ({lowestAt}).";
        }

        return $"{data.Labels[0]}부터 {data.Labels[^1]}까지 {data.Labels.Length}개 항목의 {Josa.Attach(names, "을/를")} 보인 {NameOf(kind)}입니다. "
            + $"가장 높은 값은 {WithUnit(highest, unit)}({highestAt}), 가장 낮은 값은 {WithUnit(lowest, unit)}({lowestAt})입니다.";
    }

    private string WithUnit(decimal value, string? unit) =>
        unit is null ? Full(value) : _isEnglish && unit != "%" ? $"{Full(value)} {unit}" : Full(value) + unit;

    private static (decimal Value, string Place) Extreme(ChartData data, int sign)
    {
        decimal? best = null;
        var place = "";
        foreach (var series in data.Series)
        {
            for (var i = 0; i < series.Values.Length; i++)
            {
                if (series.Values[i] is not { } value || best is { } known && value * sign <= known * sign) continue;
                best = value;
                place = data.Series.Length == 1 ? data.Labels[i] : $"{data.Labels[i]} {series.Name}";
            }
        }

        return (best ?? 0, place);
    }
}
