using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>A file of the site that is copied as it is: a picture, a theme asset, a file of input/files/.</summary>
/// <param name="Read">Its bytes; called once, on a worker's thread.</param>
/// <param name="Source">As messages show it.</param>
public sealed record PlannedFile(Route Route, string Source, Func<byte[]> Read)
{
    /// <summary>What it will hold, where that is known without reading it; then a file that is there already is not read.</summary>
    public FileContent? Content { get; init; }
}
