using Scriban.Parsing;

namespace StaticNews.Engine.Rendering.Templates;

/// <summary>A literal name that a template gives to a function: include 'card' is (include, card).</summary>
internal sealed record NamedUse(string Function, string Name, SourceSpan Span);
