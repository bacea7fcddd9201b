namespace StaticNews.Engine.Prose;

/// <summary>What may be said of a chart in the lines below its first.</summary>
internal enum ChartOption
{
    Title,
    Description,
    Source,
    Unit,
    Direction,
}
