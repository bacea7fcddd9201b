using StaticNews.Engine.Reading;

namespace StaticNews.Engine.Indexing;

/// <summary>What a preview keeps of one indexing for the next.</summary>
/// <remarks>For one preparation at a time.</remarks>
public sealed class KeptIndex
{
    internal IndexRound? Last { get; set; }

    /// <summary>The last round over again, if a clean one would name and number everything as that did; else null.</summary>
    internal IndexRound? RoundOf(SiteSettings settings, ImmutableArray<Draft> drafts, ImmutableArray<ReporterFile> reporters, PictureTable pictures) =>
        Last is { } last && last.IsOfSameShape(settings, drafts, reporters, pictures) ? last.Again(drafts) : null;
}
