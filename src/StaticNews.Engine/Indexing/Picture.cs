namespace StaticNews.Engine.Indexing;

/// <summary>A picture of the site; <paramref name="Url"/> is a path without base path, of the file that every reader can show.</summary>
/// <param name="WidthPx">Of the file at that url, as is the height.</param>
/// <param name="Bytes">Length of the file at that url; 0 where the file is made, since machines may differ in it.</param>
public sealed record Picture(string Url, int? WidthPx, int? HeightPx, string? Alt, string? Caption, string? Credit, long Bytes)
{
    /// <summary>The same picture in other widths, the narrowest first; empty where there is one file only.</summary>
    public ImmutableArray<PictureSource> Sources { get; init; } = [];

    /// <summary>The url of the first frame of a picture that moves; null for what stands still.</summary>
    public string? Still { get; init; }

    /// <summary>Its average, #rrggbb, for the time before it is loaded; null for none.</summary>
    public string? Color { get; init; }
}
