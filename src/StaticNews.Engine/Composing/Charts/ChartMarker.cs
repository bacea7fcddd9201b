namespace StaticNews.Engine.Composing.Charts;

/// <summary>The shape that tells the points of a series from those of the others, without colour.</summary>
internal static class ChartMarker
{
    /// <summary>The path of the shape of a series, counted from 1, around a place.</summary>
    public static string At(int series, int x, int y) => string.Create(CultureInfo.InvariantCulture, $"M{x} {y}{Shape(series)}");

    private static string Shape(int series) => series switch
    {
        1 => "m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z",
        2 => "m-4-4h8v8h-8z",
        3 => "m0-5l5 9h-10z",
        4 => "m0-5.5l5 5.5l-5 5.5l-5-5.5z",
        5 => "m0 5l5-9h-10z",
        _ => "m-1.5-5h3v3.500h3.500v3h-3.500v3.500h-3v-3.500h-3.500v-3h3.500z",
    };
}
