using StaticNews.Engine.Prose;

namespace StaticNews.Engine.Composing.Charts;

/// <summary>A chart with its geometry and its table.</summary>
/// <param name="Id">Unique in its body; no heading's id can equal it or start with it and a dot.</param>
/// <param name="Name">Its title, or where it has none its kind in the site's language.</param>
/// <param name="Summary">What it shows, in words: kind, range, highest and lowest.</param>
/// <param name="Drawings">The same data laid out for narrow and for wide columns.</param>
public sealed record Chart(
    string Id,
    ChartKind Kind,
    string Name,
    string? Title,
    string? Description,
    string? Source,
    string? Unit,
    string Summary,
    ChartTable Table,
    ImmutableArray<ChartDrawing> Drawings);
