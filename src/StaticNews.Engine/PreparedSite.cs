using StaticNews.Engine.Discovery;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Planning;
using StaticNews.Engine.Planning.Pictures;
using StaticNews.Engine.Reading;
using StaticNews.Engine.Rendering;
using StaticNews.Engine.Shared.Memos;

namespace StaticNews.Engine;

/// <summary>A site of which everything is decided and nothing rendered yet: what build prints, and what questions about the site are answered from.</summary>
/// <param name="Diagnostics">Of the steps so far, not yet weighed by the site's own checks.</param>
public sealed record PreparedSite(
    BuildOptions Options,
    ISourceFolder Input,
    SourceTree Sources,
    Edition Edition,
    Publication Publication,
    Newsroom Newsroom,
    SitePlan Plan,
    SiteRenderer Renderer,
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<StepTiming> Timings)
{
    /// <summary>Whether the whole site has a page or file at a path, though only a part of it be printed.</summary>
    public required Func<string, bool> IsMade { get; init; }

    /// <summary>Where its pictures are made.</summary>
    public required PictureStudio Studio { get; init; }

    /// <summary>Where memos of earlier builds lie; null: there are none.</summary>
    public IMemoStore? Memos { get; init; }
}
