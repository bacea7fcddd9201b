namespace StaticNews.Engine.Indexing;

/// <summary>A section of the paper (정치, 사회 …).</summary>
public sealed record Section(string Id, string Name, string? Description, Route Route);
