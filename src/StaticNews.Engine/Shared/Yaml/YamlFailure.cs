namespace StaticNews.Engine.Shared.Yaml;

/// <summary>Why and where a text could not be read to its end.</summary>
internal sealed record YamlFailure(DiagnosticRule Rule, TextSpan Span, ImmutableArray<string> Arguments);
