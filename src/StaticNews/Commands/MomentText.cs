using StaticNews.Engine.Reading;
using StaticNews.Engine.Shared.Text;

namespace StaticNews.Commands;

/// <summary>Moments as people type them, in the same forms as in front matter.</summary>
internal static class MomentText
{
    /// <summary>The moment; a text without an offset is Korean time, because the site's zone is not known before its settings are read.</summary>
    public static DateTimeOffset? Read(string text)
    {
        if (!KoreanDate.TryParse(text, out var local, out var offset)) return null;
        return offset is { } given ? new DateTimeOffset(local, given) : SiteZone.Seoul.At(local);
    }
}
