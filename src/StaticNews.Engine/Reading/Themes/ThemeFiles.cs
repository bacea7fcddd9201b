using StaticNews.Engine.Discovery;

namespace StaticNews.Engine.Reading.Themes;

/// <summary>The theme's files and the site's own ones over them.</summary>
internal sealed class ThemeFiles
{
    private const string OverrideFolder = "theme/";

    private readonly SortedDictionary<string, ThemeFile> _theme = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ThemeFile> _site = new(StringComparer.Ordinal);

    private ThemeFiles()
    {
    }

    /// <summary>Sorted by path; the site's in place of the theme's.</summary>
    public IEnumerable<ThemeFile> Shown =>
        _theme.Keys.Concat(_site.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(path => Find(path)!);

    /// <summary>Lists the theme; a file of the site that replaces nothing a theme can have is reported.</summary>
    public static ThemeFiles Of(ISourceFolder theme, ISourceFolder input, ImmutableArray<SourceFile> overrides, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var files = new ThemeFiles();
        var listed = theme.List();
        diagnostics.AddRange(listed.Diagnostics);
        foreach (var file in listed.Value) files._theme.Add(file.Path, new ThemeFile(file.Path, file, theme));
        foreach (var file in overrides)
        {
            var path = file.Path[OverrideFolder.Length..];
            if (ThemePath.IsUsed(path)) files._site.Add(path, new ThemeFile(path, file, input));
            else if (SourcePath.Stem(path) != "README")
                diagnostics.Add(ThemeFileRules.Misplaced.At(file.At(TextSpan.WholeFile), [path], Nearest.Find(path, files._theme.Keys)));
        }

        return files;
    }

    /// <summary>The site's file of that path, else the theme's, else null.</summary>
    public ThemeFile? Find(string path) => SiteOwn(path) ?? ThemeOwn(path);

    /// <summary>The theme's file of that path, or null.</summary>
    public ThemeFile? ThemeOwn(string path) => _theme.GetValueOrDefault(path);

    /// <summary>The site's file of that path, or null.</summary>
    public ThemeFile? SiteOwn(string path) => _site.GetValueOrDefault(path);
}
