namespace StaticNews.Engine.Shared.Yaml;

/// <summary>One `key: value`.</summary>
internal sealed record YamlEntry(string Key, TextSpan KeySpan, YamlNode Value);
