using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace StaticNews.Engine.Rendering.Templates;

/// <summary>A function of templates: a name, how many arguments it takes, and what it gives. No reflection.</summary>
internal sealed class ThemeFunction(string name, int required, int most, Func<FunctionCall, object?> give) : IScriptCustomFunction
{
    private static readonly ScriptParameterInfo Anything = new(typeof(object), "");

    public int RequiredParameterCount => required;

    public int ParameterCount => required;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => Anything;

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var call = new FunctionCall((RenderContext)context, name, callerContext, arguments, blockStatement);
        return arguments.Count <= most
            ? give(call)
            : throw new ScriptRuntimeException(call.Span, $"Invalid number of arguments `{arguments.Count}` passed to `{name}` while expecting `{most}` arguments");
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
