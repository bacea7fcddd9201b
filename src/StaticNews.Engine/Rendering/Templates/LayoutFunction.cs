namespace StaticNews.Engine.Rendering.Templates;

/// <summary>layout 'base': what surrounds the template, or layout, that says so.</summary>
internal static class LayoutFunction
{
    public static object? Name(FunctionCall call)
    {
        var run = call.Context.Run;
        if (run.Faults.Depth > run.FrameDepth) throw new ThemeFault(call.Span, ThemeRules.LayoutInPartial, []);
        var name = call.Text(0) ?? "";
        var layouts = call.Context.Site.Templates.Layouts;
        run.Layout = layouts.TryGetValue(name, out var layout)
            ? (layout, call.Span)
            : throw new ThemeFault(call.NameSpan, ThemeRules.UnknownLayout, [name], Nearest.Find(name, layouts.Keys));
        return null;
    }
}
