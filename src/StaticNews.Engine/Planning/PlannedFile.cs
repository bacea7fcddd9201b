using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>A file of the site that no template renders: a picture, a theme asset, a file of input/files/.</summary>
/// <param name="Read">Its bytes; called once, on a worker's thread.</param>
/// <param name="Source">As messages show it.</param>
public sealed record PlannedFile(Route Route, string Source, Func<byte[]> Read)
{
    /// <summary>Set where the bytes are made: an encoded picture, a share card. Null for what is copied as it is.</summary>
    public MadeFile? Made { get; private init; }

    /// <summary>A file that is made when somebody asks for it.</summary>
    public static PlannedFile Of(Route route, string source, MadeFile made) => new(route, source, () => made.Make().Value) { Made = made };

    /// <summary>What it will hold, where that is known without reading it; then a file that is there already is not read.</summary>
    public FileContent? Content { get; init; }
}
