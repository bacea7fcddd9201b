namespace StaticNews.Engine.Indexing;

/// <summary>A running story (사건), which links its articles as earlier and later ones.</summary>
public sealed record Story(string Name, Route Route);
