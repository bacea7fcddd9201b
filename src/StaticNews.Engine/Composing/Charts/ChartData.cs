namespace StaticNews.Engine.Composing.Charts;

/// <summary>What a chart is drawn from.</summary>
/// <param name="LabelName">The name of the first column; may be empty.</param>
/// <param name="Days">The labels as days since year 1, ascending, where all of them are dates; empty otherwise.</param>
/// <param name="IsPercent">Whether every figure is written with a percent sign.</param>
internal sealed record ChartData(
    string LabelName, ImmutableArray<string> Labels, ImmutableArray<ChartSeries> Series, ImmutableArray<int> Days, bool IsPercent)
{
    public bool IsDated => Days.Length > 0;

    /// <summary>Of the figures the one furthest from zero, without its sign.</summary>
    public decimal Largest { get; } = Series.Max(static series => series.Values.Max(static value => value is { } known ? Math.Abs(known) : 0));
}
