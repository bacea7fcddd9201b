namespace StaticNews.Engine.Rendering;

/// <summary>A type of value that templates see, and its members.</summary>
public sealed record ThemeType(string Name, ImmutableArray<string> Members);
