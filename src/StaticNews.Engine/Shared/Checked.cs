namespace StaticNews.Engine.Shared;

/// <summary>What a step made, and what it has to say about it. The value always exists, so one mistake brings no cascade.</summary>
public readonly record struct Checked<T>(T Value, ImmutableArray<Diagnostic> Diagnostics);
