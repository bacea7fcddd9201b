using StaticNews.Engine.Prose;
using StaticNews.Engine.Reading;

namespace StaticNews.Engine.Indexing;

/// <summary>A reporter who signs articles; <paramref name="File"/> is null where only articles name them.</summary>
public sealed record Reporter(string Id, string Name, string? Email, Route Route, ReporterFile? File)
{
    /// <summary>The reporter's own column, shown above headlines.</summary>
    public string? Column => File?.Column;

    /// <summary>The photo as the reporter's file names it.</summary>
    public PictureReference? Photo => File?.Photo;

    /// <summary>The photo with its url resolved; null where there is none.</summary>
    public Picture? Portrait { get; init; }
}
