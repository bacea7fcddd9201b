namespace StaticNews.Engine.Prose;

/// <summary>A heading of a body: its id in the page, its plain text, its level from 2.</summary>
public sealed record Heading(string Id, string Text, int Level);
