namespace StaticNews.Engine.Indexing;

/// <summary>A file of a picture for browsers that show AVIF; <paramref name="Url"/> is a path without base path.</summary>
public sealed record PictureSource(string Url, int WidthPx);
