namespace StaticNews.Engine.Planning;

/// <summary>A name and where it leads: a path of the site without base path, or an absolute url.</summary>
public sealed record NamedLink(string Name, string Url);
