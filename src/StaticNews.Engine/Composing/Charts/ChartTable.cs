namespace StaticNews.Engine.Composing.Charts;

/// <summary>A chart's data as readers see them: full numbers with thousands separators.</summary>
/// <param name="LabelName">The name of the first column; may be empty.</param>
/// <param name="Columns">The names of the series.</param>
public sealed record ChartTable(string LabelName, ImmutableArray<string> Columns, ImmutableArray<ChartTableRow> Rows);
