namespace StaticNews.Engine.Prose;

/// <summary>A run of finished HTML, or the link or picture whose paragraph is handed to the theme: one of the two is null.</summary>
internal readonly record struct BodySegment(string? Html, BodyLink? Block);
