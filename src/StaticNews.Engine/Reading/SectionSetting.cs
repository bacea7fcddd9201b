namespace StaticNews.Engine.Reading;

/// <summary>A section of site.yml: the id is its url, the name what readers see.</summary>
public sealed record SectionSetting(string Id, string Name, string? Description, TextSpan Span);
