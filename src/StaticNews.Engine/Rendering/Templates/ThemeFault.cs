using Scriban.Parsing;
using Scriban.Syntax;

namespace StaticNews.Engine.Rendering.Templates;

/// <summary>A mistake of a template, thrown through the template engine to the statement that made it.</summary>
internal sealed class ThemeFault(SourceSpan span, DiagnosticRule rule, ImmutableArray<string> arguments, string? suggestion = null)
    : ScriptRuntimeException(span, rule.Code)
{
    public DiagnosticRule Rule => rule;

    public ImmutableArray<string> Arguments => arguments;

    public string? Suggestion => suggestion;
}
