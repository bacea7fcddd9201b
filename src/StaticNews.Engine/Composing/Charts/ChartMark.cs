namespace StaticNews.Engine.Composing.Charts;

/// <summary>One thing to draw.</summary>
/// <param name="Kind">
/// bar and swatch: a rectangle of a series; grid and axis: a line from (X, Y) over Width and Height; line and point: a path of a series, whose data are the text;
/// tick, label, value, name: texts of the scale, of a row, of a figure, of a series.
/// </param>
/// <param name="Series">From 1; 0 for what belongs to none.</param>
/// <param name="Y">Of a text: its baseline.</param>
/// <param name="Anchor">Of a text: start, middle or end.</param>
public sealed record ChartMark(string Kind, int Series, int X, int Y, int Width, int Height, string Text, string Anchor);
