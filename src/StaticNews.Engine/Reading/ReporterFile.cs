using StaticNews.Engine.Discovery;
using StaticNews.Engine.Prose;

namespace StaticNews.Engine.Reading;

/// <summary>A reporter as registered in reporters/ID.md; the body is the biography.</summary>
public sealed record ReporterFile(
    SourceFile Source,
    string Id,
    string Name,
    string? Email,
    string? Desk,
    string? Column,
    PictureReference? Photo,
    bool IsFormer,
    bool HidesEmail,
    BodyFacts Body,
    int BodyLine,
    Fingerprint Fingerprint);
