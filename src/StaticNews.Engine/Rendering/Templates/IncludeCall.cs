using Scriban.Parsing;
using Scriban.Syntax;

namespace StaticNews.Engine.Rendering.Templates;

/// <summary>
/// include 'name' key: value …: a partial straight into the page, or as Html where a template computes with it. It is no function
/// of the template engine's, whose calls copy every argument twice: pages consist of includes.
/// </summary>
internal static class IncludeCall
{
    private const string Name = "include";

    public static bool Is(ScriptFunctionCall call) =>
        call.Target is ScriptVariableGlobal { Name: Name } && call.Arguments.Count > 0
        && call.Arguments[0] is not ScriptNamedArgument && call.Parent is not ScriptWrapStatement;

    public static object? Evaluate(RenderContext context, ScriptFunctionCall call)
    {
        context.EnterRecursive(call);
        var scope = context.RentScope();
        try
        {
            var partial = Find(context, context.ObjectToString(context.Evaluate(call.Arguments[0])) ?? "", call.Arguments[0].Span);
            Fill(context, scope, call);
            if (call.Parent is not ScriptExpressionStatement) return Capture(context, partial, scope, call.Span);
            if (context.Run.Fragments?.TryWrite(context, call, partial, scope) != true) Run(context, partial, scope, call.Span);
            return null;
        }
        finally
        {
            context.Return(scope);
            context.ExitRecursive(call);
        }
    }

    /// <summary>Renders a partial that the engine calls, with its one argument.</summary>
    public static void Render(RenderContext context, SourceSpan caller, string name, string argument, object value)
    {
        if (!context.Site.Templates.Partials.TryGetValue(name, out var partial)) return;
        var scope = context.RentScope();
        scope.Pass(argument, value);
        try
        {
            Run(context, partial, scope, caller);
        }
        finally
        {
            context.Return(scope);
        }
    }

    /// <summary>include where it cannot be one: piped into, wrapped, or without a name.</summary>
    public static object? Misplaced(FunctionCall call) => throw new ScriptRuntimeException(call.Span, "include 'name' key: value");

    private static CompiledTemplate Find(RenderContext context, string name, SourceSpan span)
    {
        var partials = context.Site.Templates.Partials;
        return partials.TryGetValue(name, out var partial)
            ? partial
            : throw new ThemeFault(span, ThemeRules.UnknownPartial, [name], Nearest.Find(name, partials.Keys));
    }

    private static void Fill(RenderContext context, Scope scope, ScriptFunctionCall call)
    {
        for (var i = 1; i < call.Arguments.Count; i++)
        {
            if (call.Arguments[i] is not ScriptNamedArgument { Name: { } name, Value: { } value })
                throw new ScriptRuntimeException(call.Arguments[i].Span, "include 'name' key: value");
            scope.Pass(name.Name, context.Evaluate(value));
        }
    }

    private static Html Capture(RenderContext context, CompiledTemplate partial, Scope scope, SourceSpan caller)
    {
        var capture = context.BeginCapture();
        try
        {
            Run(context, partial, scope, caller);
        }
        finally
        {
            context.EndCapture();
        }

        return new Html(context.TextOf(capture));
    }

    public static void Run(RenderContext context, CompiledTemplate partial, Scope scope, SourceSpan caller)
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
