using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace StaticNews.Engine.Rendering.Templates;

/// <summary>include 'name' key: value …: a partial straight into the page, or as Html where a template computes with it.</summary>
internal sealed class PartialFunction : IScriptCustomFunction
{
    private const int MostArguments = 24;

    public int RequiredParameterCount => 1;

    public int ParameterCount => MostArguments;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    // Arguments arrive unevaluated, so that each is evaluated once and straight into the partial's variables.
    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(ScriptExpression), "");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var own = (RenderContext)context;
        var span = callerContext?.Span ?? context.CurrentSpan;
        var name = context.ObjectToString(context.Evaluate((arguments[0] as ScriptExpression)!)) ?? "";
        var partial = Find(own, name, span);
        var scope = own.RentScope();
        try
        {
            if (callerContext is ScriptFunctionCall call) Fill(own, scope, call);
            if (callerContext?.Parent is ScriptExpressionStatement or ScriptWrapStatement)
            {
                Run(own, partial, scope, span);
                return null;
            }

            var capture = own.BeginCapture();
            try
            {
                Run(own, partial, scope, span);
            }
            finally
            {
                own.EndCapture();
            }

            return new Html(own.TextOf(capture));
        }
        finally
        {
            own.Return(scope);
        }
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    /// <summary>Renders a partial that the engine calls, with its one argument.</summary>
    public static void Render(RenderContext context, SourceSpan caller, string name, string argument, object value)
    {
        if (!context.Site.Templates.Partials.TryGetValue(name, out var partial)) return;
        var scope = context.RentScope();
        scope.SetValue(argument, value, readOnly: false);
        try
        {
            Run(context, partial, scope, caller);
        }
        finally
        {
            context.Return(scope);
        }
    }

    private static CompiledTemplate Find(RenderContext context, string name, SourceSpan span)
    {
        var partials = context.Site.Templates.Partials;
        return partials.TryGetValue(name, out var partial)
            ? partial
            : throw new ThemeFault(span, ThemeRules.UnknownPartial, [name], Nearest.Find(name, partials.Keys));
    }

    private static void Fill(RenderContext context, Scope scope, ScriptFunctionCall call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument is ScriptNamedArgument { Name: { } name, Value: { } value })
                scope.SetValue(name.Name, context.Evaluate(value), readOnly: false);
        }
    }

    private static void Run(RenderContext context, CompiledTemplate partial, Scope scope, SourceSpan caller)
    {
        if (partial.Template?.Page is not { } page) return;
        context.Run.Faults.Enter(caller);
        try
        {
            context.RunPartial(page, scope, caller);
        }
        finally
        {
            context.Run.Faults.Leave();
        }
    }
}
