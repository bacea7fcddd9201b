namespace StaticNews.Engine.Prose;

/// <summary>A picture as an author names it; <paramref name="Source"/> is a path relative to the article, from the input folder when it starts with a slash, or a url.</summary>
public sealed record PictureReference(string Source, string? Alt, string? Caption, string? Credit, TextSpan Span);
