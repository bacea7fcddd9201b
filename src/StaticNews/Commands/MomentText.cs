using System.Globalization;
using StaticNews.Engine.Reading;

namespace StaticNews.Commands;

/// <summary>Moments as people type them: 2020-12-29, 2020-12-29 14:30, RFC 3339.</summary>
internal static class MomentText
{
    private static readonly string[] Local =
    [
        "yyyy-MM-dd", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss",
    ];

    private static readonly string[] WithOffset =
    [
        "yyyy-MM-dd HH:mmzzz", "yyyy-MM-dd HH:mm zzz", "yyyy-MM-dd HH:mm:sszzz", "yyyy-MM-dd HH:mm:ss zzz",
        "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
    ];

    /// <summary>The moment; a text without an offset is Korean time, because the site's zone is not known before its settings are read.</summary>
    public static DateTimeOffset? Read(string text)
    {
        text = text.Trim();
        if (DateTime.TryParseExact(text, Local, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)) return SiteZone.Seoul.At(local);
        if (text.EndsWith('Z') || text.EndsWith('z')) text = text[..^1] + "+00:00";
        return DateTimeOffset.TryParseExact(text, WithOffset, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment : null;
    }
}
