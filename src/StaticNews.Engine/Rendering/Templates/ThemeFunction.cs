using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace StaticNews.Engine.Rendering.Templates;

/// <summary>A function of templates: a name, how many arguments it takes, and what it gives. No reflection.</summary>
internal sealed class ThemeFunction(string name, int required, int most, Func<FunctionCall, object?> give) : IScriptCustomFunction
{
    private static readonly ScriptParameterInfo Anything = new(typeof(object), "");

    public int RequiredParameterCount => required;

    public int ParameterCount => most;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => Anything;

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        give(new FunctionCall((RenderContext)context, name, callerContext?.Span ?? context.CurrentSpan, arguments, blockStatement));

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
