using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading.Themes;

/// <summary>A theme's words in the site's language.</summary>
internal static class LanguageReader
{
    private const string Korean = "ko";
    private static readonly FieldTable AnyKey = new();

    /// <summary>Dotted key to text. What the language lacks is Korean, and reported.</summary>
    public static FrozenDictionary<string, string> Read(
        ThemeFiles files, string language, string settingsPath, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var words = WordsOf(files, Korean, diagnostics) ?? new Dictionary<string, string>(StringComparer.Ordinal);
        if (language == Korean && words.Count > 0) return words.ToFrozenDictionary(StringComparer.Ordinal);
        if (WordsOf(files, language, diagnostics) is not { } own)
        {
            diagnostics.Add(ThemeFileRules.UnknownLanguage.At(new Place(settingsPath, TextSpan.WholeFile), [language, Korean]));
            return words.ToFrozenDictionary(StringComparer.Ordinal);
        }

        var missing = words.Keys.Where(key => !own.ContainsKey(key)).Order(StringComparer.Ordinal).ToArray();
        if (missing.Length > 0)
        {
            var file = files.ThemeOwn(ThemePath.LanguageFile(language)) ?? files.SiteOwn(ThemePath.LanguageFile(language))!;
            diagnostics.Add(ThemeFileRules.MissingWords.At(file.Source.At(TextSpan.WholeFile), [string.Join(", ", missing)]));
        }

        foreach (var (key, word) in own) words[key] = word;
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static Dictionary<string, string>? WordsOf(ThemeFiles files, string language, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var path = ThemePath.LanguageFile(language);
        var (theme, site) = (files.ThemeOwn(path), files.SiteOwn(path));
        if (theme is null && site is null) return null;
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        if (theme is not null) Add(theme, words, diagnostics);
        if (site is not null) Add(site, words, diagnostics);
        return words;
    }

    private static void Add(ThemeFile file, Dictionary<string, string> words, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var remarks = new Remarks(file.Source.DisplayPath);
        Flatten(YamlReader.Read(file.Text(diagnostics), 1, AnyKey, remarks), "", words);
        diagnostics.AddRange(remarks.ToImmutable());
    }

    private static void Flatten(YamlNode node, string prefix, Dictionary<string, string> words)
    {
        switch (node)
        {
            case YamlMap map:
                foreach (var entry in map.Entries) Flatten(entry.Value, prefix.Length == 0 ? entry.Key : prefix + "." + entry.Key, words);
                break;
            case YamlList list:
                for (var i = 0; i < list.Items.Length; i++)
                    Flatten(list.Items[i], prefix + "." + (i + 1).ToString(CultureInfo.InvariantCulture), words);
                break;
            case YamlText text:
                words[prefix] = Nfc.Normalize(text.Value);
                break;
        }
    }
}
