using System.Globalization;
using StaticNews.Engine.Reading;
using StaticNews.Engine.Shared.Text;

namespace StaticNews.Preview.Http;

/// <summary>The moment at which somebody wants to look at the site.</summary>
internal static class ViewMoment
{
    /// <summary>As the preview's own pages write it; null where none is named.</summary>
    public static DateTimeOffset? Exact(string? text) =>
        DateTimeOffset.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment : null;

    /// <summary>As people write it, in the site's zone unless it says another; null where it is no moment.</summary>
    public static DateTimeOffset? Read(string? text, SiteZone zone)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        if (Exact(text) is { } exact) return exact;
        if (!KoreanDate.TryParse(text.Replace('T', ' '), out var local, out var offset) && !KoreanDate.TryParse(text, out local, out offset)) return null;
        return offset is { } given ? new DateTimeOffset(local, given) : zone.At(local);
    }
}
