namespace StaticNews.Engine.Indexing;

/// <summary>A picture of the site; <paramref name="Url"/> is a path without base path.</summary>
/// <param name="Bytes">Length of the file at that url.</param>
public sealed record Picture(string Url, int? WidthPx, int? HeightPx, string? Alt, string? Caption, string? Credit, long Bytes);
