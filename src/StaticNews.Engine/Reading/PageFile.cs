using StaticNews.Engine.Discovery;
using StaticNews.Engine.Prose;

namespace StaticNews.Engine.Reading;

/// <summary>A standing page (about, privacy …) from pages/.</summary>
public sealed record PageFile(
    SourceFile Source,
    string Title,
    string? Summary,
    bool IsUnindexed,
    BodyFacts Body,
    int BodyLine,
    Fingerprint Fingerprint);
