using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Functions;

/// <summary>Functions that lead somewhere: urls, assets, icons, inline scripts, ad slots.</summary>
internal static class PageFunctions
{
    public static object? Url(FunctionCall call) => call.Text(0) is { } path ? call.Context.Site.Urls.Path(path) : null;

    public static object? AbsoluteUrl(FunctionCall call) => call.Text(0) is { } path ? call.Context.Site.Urls.Absolute(path) : null;

    public static object? Asset(FunctionCall call)
    {
        var assets = call.Context.Site.Data.Assets;
        var path = call.Text(0) ?? "";
        return assets.TryGetValue(path, out var route)
            ? call.Context.Site.Urls.Path(route.Path)
            : throw new ThemeFault(call.NameSpan, ThemeRules.UnknownAsset, [path], Nearest.Find(path, assets.Keys));
    }

    public static object? Icon(FunctionCall call)
    {
        var icons = call.Context.Site.Icons;
        var name = call.Text(0) ?? "";
        return icons.TryGetValue(name, out var icon)
            ? icon
            : throw new ThemeFault(call.NameSpan, ThemeRules.UnknownIcon, [name], Nearest.Find(name, icons.Keys));
    }

    public static object? Script(FunctionCall call)
    {
        var scripts = call.Context.Site.InlineScripts;
        var name = call.Text(0) ?? "";
        return scripts.TryGetValue(name, out var script)
            ? script.Element
            : throw new ThemeFault(call.NameSpan, ThemeRules.UnknownScript, [name], Nearest.Find(name, scripts.Keys));
    }

    public static object? Ad(FunctionCall call)
    {
        var (name, slots) = (call.Text(0) ?? "", call.Context.Site.Slots);
        return slots.IsEmpty || slots.Contains(name)
            ? call.Context.Site.Ads.GetValueOrDefault(name)
            : throw new ThemeFault(call.NameSpan, ThemeLookRules.UnlistedSlot, [name], Nearest.Find(name, slots));
    }
}
