namespace StaticNews.Engine.Reading;

/// <summary>An option of the theme as site.yml sets it.</summary>
public sealed record ThemeOptionSetting(string Name, TextSpan NameSpan, string Value, TextSpan Span);
