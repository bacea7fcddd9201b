using StaticNews.Engine.Reading;

namespace StaticNews.Engine.Indexing;

/// <summary>Makes the card of an article, ours or a page elsewhere.</summary>
internal static class CardMaker
{
    // Silent reading, in letters a minute: a syllable of Hangul is one, an English word five.
    private const int KoreanSpeed = 500;
    private const int LatinSpeed = 1200;

    public static Card Of(
        Draft draft,
        Route route,
        Section? section,
        ImmutableArray<Tag> tags,
        ImmutableArray<Reporter> reporters,
        Picture? image,
        string siteLanguage)
    {
        var frontMatter = draft.FrontMatter;
        var summary = frontMatter.Summary ?? draft.Body.Summary;
        var speed = (frontMatter.Language ?? siteLanguage) is "ko" or "ja" or "zh" ? KoreanSpeed : LatinSpeed;
        var minutes = Math.Max(1, (draft.Body.Characters + speed - 1) / speed);
        return ContentIdentity.Stamped(new Card(
            frontMatter.Title.Value,
            frontMatter.Deck,
            route.Path,
            Host: null,
            summary,
            frontMatter.Label,
            section,
            tags,
            reporters,
            frontMatter.Published,
            frontMatter.Updated,
            image,
            frontMatter.Corrections,
            minutes,
            default));
    }

    public static Card Elsewhere(RelatedEntry entry)
    {
        var host = UrlText.HostOf(entry.Target);
        var title = entry.Title ?? host;
        return ContentIdentity.Stamped(new Card(title, [], entry.Target, host, entry.Summary ?? "", null, null, [], [], null, null, null, [], 1, default));
    }
}
