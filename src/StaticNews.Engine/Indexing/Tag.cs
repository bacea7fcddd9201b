namespace StaticNews.Engine.Indexing;

/// <summary>A tag: <paramref name="Key"/> is what its spellings share (NFC, lower case, no spaces), <paramref name="Name"/> the commonest of them.</summary>
public sealed record Tag(string Key, string Name, Route Route);
