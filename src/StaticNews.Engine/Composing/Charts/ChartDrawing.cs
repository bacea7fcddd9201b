namespace StaticNews.Engine.Composing.Charts;

/// <summary>One layout of a chart. All lengths are in its own pixels, which are those of the page where it is not scaled.</summary>
/// <param name="Name">narrow or wide.</param>
/// <param name="TextSizePx">The size of type that its texts were laid out for.</param>
public sealed record ChartDrawing(string Name, int WidthPx, int HeightPx, int TextSizePx, ImmutableArray<ChartMark> Marks);
