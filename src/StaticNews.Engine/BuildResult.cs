namespace StaticNews.Engine;

/// <summary>What a build did, and everything it has to say about it.</summary>
/// <param name="Pages">Pages of the plan that were rendered.</param>
/// <param name="Files">Pages and copied files together.</param>
/// <param name="Bytes">Of all files together.</param>
/// <param name="Written">Files whose bytes changed.</param>
/// <param name="Removed">Files of an earlier build that no longer belong to the site.</param>
/// <param name="Articles">Published articles.</param>
/// <param name="NextChange">The next moment at which the site would change by itself, in the site's zone, or null.</param>
/// <param name="ExternalLinks">Every link to another host with the places that have it; empty unless asked for.</param>
public sealed record BuildResult(
    ImmutableArray<Diagnostic> Diagnostics,
    int Articles,
    int Pages,
    int Files,
    long Bytes,
    int Written,
    int Removed,
    DateTimeOffset? NextChange,
    ImmutableArray<StepTiming> Timings,
    ImmutableArray<ExternalLink> ExternalLinks)
{
    /// <summary>Why the site would change at <see cref="NextChange"/>, where that is known.</summary>
    public NextChangeReason? NextChangeReason { get; init; }

    /// <summary>The pages that were rendered, by url; the others are known to be as an earlier build left them.</summary>
    public ImmutableArray<PageTiming> Rendered { get; init; } = [];

    /// <summary>Every link of a body to another page of the site; empty unless asked for.</summary>
    public ImmutableArray<InternalLink> InternalLinks { get; init; } = [];
}
