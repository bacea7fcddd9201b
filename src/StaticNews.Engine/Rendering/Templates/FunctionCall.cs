using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace StaticNews.Engine.Rendering.Templates;

/// <summary>A template's call of one of our functions. Arguments that were not passed are null.</summary>
/// <param name="Block">What stands between wrap and end.</param>
internal readonly record struct FunctionCall(
    RenderContext Context, string Name, ScriptNode? Caller, ScriptArray Arguments, ScriptBlockStatement? Block)
{
    public SourceSpan Span => Caller?.Span ?? Context.CurrentSpan;

    /// <summary>Where the first argument stands, as far as the call shows it.</summary>
    public SourceSpan NameSpan => Caller is ScriptFunctionCall { Arguments.Count: > 0 } call ? call.Arguments[0].Span : Span;

    public object? this[int index] => index < Arguments.Count ? Arguments[index] : null;

    public string? Text(int index) => this[index] switch
    {
        null => null,
        string text => text,
        var value => Context.ObjectToString(value),
    };

    public ThemeFault Wrong(object? value) =>
        new(Span, ThemeRules.WrongArgument, [Name, Context.ObjectToString(value, nested: true) ?? "null"]);
}
