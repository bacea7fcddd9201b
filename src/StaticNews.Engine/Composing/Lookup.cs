namespace StaticNews.Engine.Composing;

/// <summary>One thing that a body asked the newsroom, and what it found: while that stays, the body is composed as it was.</summary>
/// <param name="Name">A path; empty where all paths were asked for.</param>
/// <param name="Found">The identity of the answer.</param>
public readonly record struct Lookup(LookupKind Kind, string Name, Fingerprint Found);
