using StaticNews.Engine;

namespace StaticNews.Tests.Casework;

/// <summary>What building a case gave: the result, and the output by path.</summary>
public sealed record CaseOutcome(BuildResult Result, IReadOnlyDictionary<string, byte[]> Files);
