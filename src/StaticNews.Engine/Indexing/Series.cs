namespace StaticNews.Engine.Indexing;

/// <summary>A named series (연재).</summary>
public sealed record Series(string Name, Route Route);
