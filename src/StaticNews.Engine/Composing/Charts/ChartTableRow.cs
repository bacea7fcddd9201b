namespace StaticNews.Engine.Composing.Charts;

/// <summary>One row of a chart's table; a missing figure is an empty text.</summary>
public sealed record ChartTableRow(string Label, ImmutableArray<string> Cells);
