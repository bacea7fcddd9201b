namespace StaticNews.Engine.Indexing;

/// <summary>A section, tag, reporter, series or story and its articles, newest first.</summary>
public sealed record Listing<T>(T Subject, ImmutableArray<Article> Articles);
