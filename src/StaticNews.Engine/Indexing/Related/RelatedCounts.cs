using StaticNews.Engine.Reading;

namespace StaticNews.Engine.Indexing.Related;

/// <summary>How many related articles an article shows, how many its page of all of them lists, and how many earlier ones it may follow up.</summary>
/// <param name="Listed">The same as <paramref name="Shown"/> where the site has no such pages.</param>
internal readonly record struct RelatedCounts(int Shown, int Listed, int FollowedUp)
{
    private const int MoreOnPage = 9;

    /// <summary>What a site shows, but with <paramref name="shown"/> under each article.</summary>
    public static RelatedCounts Of(SiteSettings settings, int shown) => new(shown, settings.HasRelatedPages ? shown + MoreOnPage : shown, settings.RelatedFollowUps);

    /// <summary>The part of an article's list that stands under it: what its author named always does.</summary>
    public ImmutableArray<RelatedChoice> ShownOf(ImmutableArray<RelatedChoice> list)
    {
        var named = 0;
        while (named < list.Length && list[named].Origin == RelatedOrigin.HandPicked) named++;
        return list[..Math.Min(list.Length, Math.Max(Shown, named))];
    }
}
