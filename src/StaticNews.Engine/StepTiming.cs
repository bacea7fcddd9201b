namespace StaticNews.Engine;

/// <summary>How long one step took, wall clock.</summary>
public readonly record struct StepTiming(string Step, TimeSpan Duration);
