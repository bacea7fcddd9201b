using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading.Settings;

/// <summary>The menu entries of site.yml.</summary>
internal static class MenuReader
{
    /// <summary>In order; an entry that leads nowhere is reported and left out.</summary>
    public static ImmutableArray<MenuEntry> Read(YamlFields fields)
    {
        var entries = ImmutableArray.CreateBuilder<MenuEntry>();
        foreach (var item in PairItems.Of(fields, SiteFields.Menu, MenuFields.Name, MenuFields.Url))
        {
            if (item.IsEmpty || fields.MapOf(item, SiteFields.Menu) is not { } map) continue;
            map.Need(MenuFields.Name, SiteFields.Menu.Name);
            map.Need(MenuFields.Url, SiteFields.Menu.Name);
            if (map.Text(MenuFields.Url) is not { } url) continue;
            if (Target(url.Value) is not { } target) fields.Remarks.Add(SettingsRules.BadTarget, url.Span, url.Value);
            else if (map.Word(MenuFields.Name) is { } name) entries.Add(new MenuEntry(name, target, url.Span));
        }

        return entries.ToImmutable();
    }

    // `about/` can only mean the site's own page.
    private static string? Target(string url)
    {
        if (url.Contains("//", StringComparison.Ordinal) || url.Contains(':', StringComparison.Ordinal))
            return Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto" ? url : null;
        if (url.Any(c => char.IsWhiteSpace(c) || c is '\\' or '<' or '>' or '"')) return null;
        return url.StartsWith('/') ? url : "/" + url;
    }
}
