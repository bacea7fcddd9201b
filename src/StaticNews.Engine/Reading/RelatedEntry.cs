namespace StaticNews.Engine.Reading;

/// <summary>A hand-picked related article: a path to one of ours, or a page elsewhere with its title and summary.</summary>
public sealed record RelatedEntry(string Target, string? Title, string? Summary, TextSpan Span);
