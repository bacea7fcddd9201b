namespace StaticNews.Engine.Shared;

/// <summary>A value with the place in its file where the author wrote it, for steps that can judge it only later.</summary>
public readonly record struct Located<T>(T Value, TextSpan Span);
