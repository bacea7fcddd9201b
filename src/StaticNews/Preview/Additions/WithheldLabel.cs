using System.Globalization;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Reading;
using StaticNews.Engine.Shared.Diagnostics;
using StaticNews.Preview.Views;

namespace StaticNews.Preview.Additions;

/// <summary>Why readers do not see an article, in a few words.</summary>
internal static class WithheldLabel
{
    /// <summary>The words.</summary>
    public static string Of(Withheld withheld, SiteZone zone, MessageLanguage language)
    {
        var front = withheld.Article.Draft.FrontMatter;
        return withheld.Reason switch
        {
            WithheldReason.Embargoed => PreviewWords.Embargoed.In(language, [Time(front.Published, zone)]),
            WithheldReason.Expired => PreviewWords.Expired.In(language, [Time(front.Expires, zone)]),
            _ => PreviewWords.Draft.In(language, []),
        };
    }

    private static string Time(DateTimeOffset? moment, SiteZone zone) =>
        moment is { } known ? zone.Show(known).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : "";
}
