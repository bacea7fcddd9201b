namespace StaticNews.Engine.Shared.Yaml;

/// <summary>What one attempt at a text gave; with a failure, the map holds what came before it and counts for nothing.</summary>
internal readonly record struct YamlParse(YamlMap Map, ImmutableArray<Diagnostic> Diagnostics, YamlFailure? Failure);
