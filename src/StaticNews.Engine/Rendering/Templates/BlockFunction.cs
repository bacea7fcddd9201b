using Scriban.Syntax;

namespace StaticNews.Engine.Rendering.Templates;

/// <summary>
/// block 'head' prints a slot. wrap block 'head' … end hands its content on to the layout, or, where there is none, prints it;
/// what stands inside a page always goes before what surrounds it.
/// </summary>
internal static class BlockFunction
{
    public static object? Print(FunctionCall call)
    {
        var context = call.Context;
        var run = context.Run;
        if (run.Asks is not null) throw new ScriptRuntimeException(call.Span, "block");
        var name = call.Text(0) ?? "";
        if (run.Slots.TryGetValue(name, out var filled))
        {
            if (call.Block is null || run.Layout is null) context.WriteTrusted(filled);
        }
        else if (call.Block is not null)
        {
            if (run.Layout is null) Evaluate(call, call.Block);
            else run.Slots[name] = Capture(call, call.Block);
        }

        return null;
    }

    private static Utf8Output Capture(FunctionCall call, ScriptBlockStatement block)
    {
        var capture = call.Context.BeginCapture();
        try
        {
            Evaluate(call, block);
        }
        finally
        {
            call.Context.EndCapture();
        }

        return capture;
    }

    private static void Evaluate(FunctionCall call, ScriptBlockStatement block)
    {
        var returned = call.Context.Evaluate(block);
        if (returned is not null) call.Context.Write(call.Span, returned);
    }
}
