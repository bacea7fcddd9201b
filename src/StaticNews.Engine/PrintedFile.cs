namespace StaticNews.Engine;

/// <summary>What became of one file of the plan.</summary>
/// <param name="IsNew">Whether its bytes differ from an earlier build's.</param>
internal readonly record struct PrintedFile(
    long Bytes, bool IsNew, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<ExternalLink> ExternalLinks, ImmutableArray<InternalLink> InternalLinks);
