namespace StaticNews.Engine.Indexing;

/// <summary>An article in one of the languages in which it is published.</summary>
/// <param name="Language">The language code (ko, en …).</param>
public sealed record Translation(string Language, Route Route, string Title);
