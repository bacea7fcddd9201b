namespace StaticNews.Engine.Shared.Yaml;

/// <summary>A value that could not be read and has been reported: readers take it for given and say nothing more.</summary>
internal sealed record YamlUnreadable(TextSpan Span) : YamlNode(Span);
