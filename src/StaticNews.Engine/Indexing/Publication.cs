using StaticNews.Engine.Reading;

namespace StaticNews.Engine.Indexing;

/// <summary>Which drafts are published at a moment, and when that would next change.</summary>
/// <param name="Now">The moment.</param>
/// <param name="Published">Oldest first; ties by path.</param>
/// <param name="Withheld">Source path to the reason.</param>
/// <param name="NextChange">The next embargo, expiry, or end of an article's time in the news sitemap, or null.</param>
/// <param name="NextReason">Which of them it is.</param>
public sealed record Publication(
    DateTimeOffset Now,
    ImmutableArray<Draft> Published,
    FrozenDictionary<string, WithheldReason> Withheld,
    DateTimeOffset? NextChange,
    NextChangeReason? NextReason)
{
    /// <summary>How long an article stands in the news sitemap.</summary>
    public static readonly TimeSpan NewsAge = TimeSpan.FromDays(2);

    /// <summary>Sorts the drafts by whether readers may see them at <paramref name="now"/>.</summary>
    /// <param name="includesWithheld">Whether drafts, embargoed and expired articles are shown all the same (--drafts).</param>
    public static Publication At(DateTimeOffset now, ImmutableArray<Draft> drafts, bool includesWithheld)
    {
        var published = new List<Draft>(drafts.Length);
        var withheld = new Dictionary<string, WithheldReason>(StringComparer.Ordinal);
        DateTimeOffset? next = null;
        NextChangeReason? nextReason = null;
        foreach (var draft in drafts)
        {
            var reason = ReasonAt(now, draft.FrontMatter);
            if (reason == WithheldReason.None || (includesWithheld && reason != WithheldReason.Undated)) published.Add(draft);
            else withheld[draft.Source.Path] = reason;
            if (reason == WithheldReason.Embargoed) Consider(draft.FrontMatter.Published, NextChangeReason.Embargo);
            if (reason != WithheldReason.None) continue;
            Consider(draft.FrontMatter.Expires, NextChangeReason.Expiry);
            var leavesNews = draft.FrontMatter.Published + NewsAge;
            if (leavesNews > now && !draft.FrontMatter.IsUnindexed) Consider(leavesNews, NextChangeReason.NewsSitemap);
        }

        published.Sort(static (left, right) =>
        {
            var order = Nullable.Compare(left.FrontMatter.Published?.UtcTicks, right.FrontMatter.Published?.UtcTicks);
            return order != 0 ? order : string.CompareOrdinal(left.Source.Path, right.Source.Path);
        });
        return new(now, [.. published], withheld.ToFrozenDictionary(StringComparer.Ordinal), next, nextReason);

        void Consider(DateTimeOffset? moment, NextChangeReason reason)
        {
            if (moment is null || moment >= next) return;
            next = moment;
            nextReason = reason;
        }
    }

    /// <summary>Why readers may not see an article at a moment.</summary>
    public static WithheldReason ReasonAt(DateTimeOffset now, FrontMatter frontMatter)
    {
        if (frontMatter.IsDraft) return WithheldReason.Draft;
        if (frontMatter.Published is not { } published) return WithheldReason.Undated;
        if (published > now) return WithheldReason.Embargoed;
        return frontMatter.Expires <= now ? WithheldReason.Expired : WithheldReason.None;
    }
}
