namespace StaticNews.Engine.Indexing.Search;

/// <summary>One file of the search as it is published; its name says its content, the manifest's alone does not.</summary>
public sealed record SearchFile(string Name, byte[] Bytes);
