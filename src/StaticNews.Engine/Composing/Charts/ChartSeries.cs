namespace StaticNews.Engine.Composing.Charts;

/// <summary>A named column of figures, one for each label; null where there is none.</summary>
internal sealed record ChartSeries(string Name, ImmutableArray<decimal?> Values);
