namespace StaticNews.Engine.Inquiry;

/// <summary>How long a site fits on GitHub Pages.</summary>
/// <param name="RoomBytes">What is left; below zero when it is too large already.</param>
/// <param name="MoreArticles">At the present average; null on a site without articles.</param>
/// <param name="RecentArticles">Published in the last 90 days.</param>
/// <param name="Until">When it is full at the pace of the last 90 days; null where nothing was published in them, or centuries would pass.</param>
public sealed record PagesForecast(long RoomBytes, long? MoreArticles, int RecentArticles, DateTimeOffset? Until)
{
    /// <summary>What GitHub lets a published site be.</summary>
    public const long LimitBytes = 1_000_000_000;

    private const int PaceDays = 90;
    private const int FarthestDays = 200 * 365;

    internal static PagesForecast Of(DateTimeOffset now, IReadOnlyCollection<DateTimeOffset> published, long totalBytes)
    {
        var room = LimitBytes - totalBytes;
        var recent = published.Count(moment => moment > now.AddDays(-PaceDays) && moment <= now);
        if (published.Count == 0 || totalBytes == 0) return new PagesForecast(room, null, recent, null);
        var more = Math.Max(0, room) * published.Count / totalBytes;
        var days = recent == 0 ? long.MaxValue : more * PaceDays / recent;
        return new PagesForecast(room, more, recent, days > FarthestDays ? null : now.AddDays(days));
    }
}
