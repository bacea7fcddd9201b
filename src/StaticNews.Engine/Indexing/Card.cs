using StaticNews.Engine.Reading;

namespace StaticNews.Engine.Indexing;

/// <summary>What lists, feeds and related articles show of an article, ours or a page elsewhere.</summary>
/// <param name="Url">A path of the site (no base path), or an absolute url when <paramref name="Host"/> is set.</param>
/// <param name="Host">The other site's host; null for our own articles.</param>
/// <param name="Minutes">Reading time, at least 1.</param>
public sealed record Card(
    string Title,
    ImmutableArray<string> Deck,
    string Url,
    string? Host,
    string Summary,
    string? Label,
    Section? Section,
    ImmutableArray<Tag> Tags,
    ImmutableArray<Reporter> Reporters,
    DateTimeOffset? Published,
    DateTimeOffset? Updated,
    Picture? Image,
    ImmutableArray<Correction> Corrections,
    int Minutes,
    Fingerprint Fingerprint)
{
    /// <summary>Whether the paper put something of it right (정정).</summary>
    public bool IsCorrected
    {
        get
        {
            foreach (var correction in Corrections)
            {
                if (correction.IsMending) return true;
            }

            return false;
        }
    }
}
