using StaticNews.Engine.Discovery;
using StaticNews.Engine.Reading.Themes;

namespace StaticNews.Engine.Reading;

/// <summary>The theme's folder, with the site's own files laid over it one by one, → <see cref="ThemeSource"/>. Compiles nothing.</summary>
public static class ThemeReader
{
    /// <summary>Reads every file of the theme. Language files of the site add to the theme's word by word; all others replace.</summary>
    public static Checked<ThemeSource> Read(ISourceFolder theme, ISourceFolder input, SourceTree tree, SiteSettings settings)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var files = ThemeFiles.Of(theme, input, tree.ThemeOverrides, diagnostics);
        var templates = new Dictionary<string, ThemeText>(StringComparer.Ordinal);
        var assets = ImmutableArray.CreateBuilder<ThemeAsset>();
        foreach (var file in files.Shown)
        {
            if (ThemePath.IsTemplate(file.Path)) templates.Add(ThemePath.TemplateName(file.Path), new ThemeText(file.Source, file.Text(diagnostics)));
            else if (ThemePath.IsAsset(file.Path)) assets.Add(Asset(file));
        }

        var settingsPath = tree.Settings?.DisplayPath ?? "site.yml";
        var words = LanguageReader.Read(files, settings.Language, settingsPath, diagnostics);
        var options = ThemeOptionsReader.Read(files, settings.ThemeOptions, settingsPath, diagnostics);
        var source = new ThemeSource(templates.ToFrozenDictionary(StringComparer.Ordinal), assets.ToImmutable(), words, options, default);
        return new(source with { Fingerprint = Identity(source) }, diagnostics.ToImmutable());
    }

    private static ThemeAsset Asset(ThemeFile file)
    {
        var bytes = file.Bytes();
        return new ThemeAsset(ThemePath.AssetName(file.Path), file.Source, bytes, FingerprintBuilder.Of(bytes));
    }

    private static Fingerprint Identity(ThemeSource source)
    {
        var identity = new FingerprintBuilder();
        foreach (var (name, template) in source.Templates.OrderBy(each => each.Key, StringComparer.Ordinal)) identity.Add(name).Add(template.Text);
        foreach (var asset in source.Assets) identity.Add(asset.Path).Add(asset.Fingerprint);
        foreach (var (key, word) in source.Words.OrderBy(each => each.Key, StringComparer.Ordinal)) identity.Add(key).Add(word);
        foreach (var (name, value) in source.Options.OrderBy(each => each.Key, StringComparer.Ordinal)) identity.Add(name).Add(value);
        return identity.Build();
    }
}
