using System.Globalization;

namespace StaticNews.Reporting;

/// <summary>Sizes and durations as people read them.</summary>
internal static class SummaryNumbers
{
    /// <summary>In the unit that leaves at least one digit before the point; decimal units, as hosts count them.</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1000 => bytes.ToString(CultureInfo.InvariantCulture) + " B",
        < 1_000_000 => Tenths(bytes / 1e3) + " KB",
        < 1_000_000_000 => Tenths(bytes / 1e6) + " MB",
        _ => Tenths(bytes / 1e9) + " GB",
    };

    /// <summary>In seconds: hundredths below ten, tenths above.</summary>
    public static string Seconds(TimeSpan duration) =>
        duration.TotalSeconds.ToString(duration.TotalSeconds < 10 ? "F2" : "F1", CultureInfo.InvariantCulture);

    private static string Tenths(double number) => number.ToString("F1", CultureInfo.InvariantCulture);
}
