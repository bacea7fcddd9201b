namespace StaticNews.Engine.Prose;

/// <summary>A run of finished HTML, the link or picture whose paragraph is handed to the theme, or a chart: one of the three is not null.</summary>
internal readonly record struct BodySegment(string? Html, BodyLink? Block, BodyChart? Chart = null);
