namespace StaticNews.Engine.Prose;

/// <summary>One reporter's name, title (기자, 특파원 …) and address as the last line of a body gives them; the span is the line's.</summary>
public sealed record Byline(string Name, string? Title, string? Email, TextSpan Span);
