using System.Text;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Reading.Themes;
using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading;

/// <summary>The theme's folder, with the site's own files laid over it one by one, → <see cref="ThemeSource"/>. Compiles nothing.</summary>
public static class ThemeReader
{
    /// <summary>Reads every file of the theme. Language files of the site add to the theme's word by word; all others replace.</summary>
    public static Checked<ThemeSource> Read(ISourceFolder theme, ISourceFolder input, SourceTree tree, SiteSettings settings)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var files = ThemeFiles.Of(theme, input, tree.ThemeOverrides, diagnostics);
        var settingsPath = tree.Settings?.DisplayPath ?? "site.yml";
        var remarks = new Remarks(settingsPath);
        var own = SettingsOf(files, diagnostics);
        var options = ThemeOptionsReader.Read(own, settings.ThemeOptions, remarks);
        var slots = ThemeSlotsReader.Read(own, settings.Ads, remarks);
        diagnostics.AddRange(own?.Remarks.ToImmutable() ?? []);
        diagnostics.AddRange(remarks.ToImmutable());
        var templates = new Dictionary<string, ThemeText>(StringComparer.Ordinal);
        var assets = ImmutableArray.CreateBuilder<ThemeAsset>();
        foreach (var file in files.Shown)
        {
            if (ThemePath.IsTemplate(file.Path)) templates.Add(ThemePath.TemplateName(file.Path), new ThemeText(file.Source, file.Text(diagnostics)));
            else if (ThemePath.IsAsset(file.Path)) assets.Add(Asset(file, options, diagnostics));
        }

        var words = LanguageReader.Read(files, settings.Language, settingsPath, diagnostics);
        var source = new ThemeSource(templates.ToFrozenDictionary(StringComparer.Ordinal), assets.ToImmutable(), words, options, slots, default);
        return new(source with { Fingerprint = Identity(source) }, diagnostics.ToImmutable());
    }

    private static YamlFields? SettingsOf(ThemeFiles files, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (files.Find(ThemePath.Settings) is not { } file) return null;
        var remarks = new Remarks(file.Source.DisplayPath);
        var fields = new YamlFields(YamlReader.Read(file.Text(diagnostics), 1, ThemeFields.Table, remarks), ThemeFields.Table, remarks);
        FormatVersion.Check(fields, ThemeFields.Api, FormatVersion.Theme, VersionRules.NewerTheme);
        return fields;
    }

    private static ThemeAsset Asset(ThemeFile file, FrozenDictionary<string, ThemeOptionValue> options, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var bytes = file.Bytes();
        if (ThemePath.IsStylesheet(file.Path))
        {
            var remarks = new Remarks(file.Source.DisplayPath);
            bytes = Encoding.UTF8.GetBytes(OptionStyles.Complete(Encoding.UTF8.GetString(bytes), options, remarks));
            diagnostics.AddRange(remarks.ToImmutable());
        }

        return new ThemeAsset(ThemePath.AssetName(file.Path), file.Source, bytes, FingerprintBuilder.Of(bytes));
    }

    private static Fingerprint Identity(ThemeSource source)
    {
        var identity = new FingerprintBuilder();
        foreach (var (name, template) in source.Templates.OrderBy(each => each.Key, StringComparer.Ordinal)) identity.Add(name).Add(template.Text);
        foreach (var asset in source.Assets) identity.Add(asset.Path).Add(asset.Fingerprint);
        foreach (var (key, word) in source.Words.OrderBy(each => each.Key, StringComparer.Ordinal)) identity.Add(key).Add(word);
        foreach (var (name, value) in source.Options.OrderBy(each => each.Key, StringComparer.Ordinal)) identity.Add(name).Add(value.Text).Add(value.Style ?? "");
        foreach (var slot in source.Slots) identity.Add(slot);
        return identity.Build();
    }
}
