using StaticNews.Engine.Reading;

namespace StaticNews.Engine.Indexing;

/// <summary>A reporter who signs articles; <paramref name="File"/> is null where only articles name them.</summary>
/// <param name="Portrait">The photo with its url; null where there is none.</param>
public sealed record Reporter(string Id, string Name, string? Email, Route Route, ReporterFile? File, Picture? Portrait)
{
    /// <summary>The reporter's own column, shown above headlines.</summary>
    public string? Column => File?.Column;
}
