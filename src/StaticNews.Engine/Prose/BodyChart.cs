namespace StaticNews.Engine.Prose;

/// <summary>A chart as its author asked for it: ::: chart bar data.csv, and what is said of it in the lines below.</summary>
/// <param name="Index">Its number among the charts of its body, from 0.</param>
/// <param name="File">The path of its data as written.</param>
/// <param name="FileSpan">Where that path stands.</param>
/// <param name="IsHorizontal">Whether bars lie; null where the labels decide.</param>
internal sealed record BodyChart(
    int Index,
    ChartKind Kind,
    string File,
    TextSpan FileSpan,
    string? Title,
    string? Description,
    string? Source,
    string? Unit,
    bool? IsHorizontal);
