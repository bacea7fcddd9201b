using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading.Themes;

/// <summary>The options of theme.yml with the site's choices.</summary>
internal static class ThemeOptionsReader
{
    /// <summary>Name to value. A choice that the theme does not take is reported and leaves the default.</summary>
    public static FrozenDictionary<string, ThemeOptionValue> Read(YamlFields? theme, ImmutableArray<ThemeOptionSetting> chosen, Remarks remarks)
    {
        var options = new SortedDictionary<string, ThemeOption>(StringComparer.Ordinal);
        var values = new Dictionary<string, ThemeOptionValue>(StringComparer.Ordinal);
        foreach (var entry in theme?.Entries(ThemeFields.Options) ?? []) Declare(theme!, entry, options, values);
        foreach (var choice in chosen)
        {
            if (!options.TryGetValue(choice.Name, out var option))
                remarks.Suggest(ThemeFileRules.UnknownOption, choice.NameSpan, Nearest.Find(choice.Name, options.Keys), choice.Name, string.Join(", ", options.Keys));
            else if (OptionDesk.Judge(option, choice.Name, new Located<string>(choice.Value, choice.Span), remarks) is { } value)
                values[choice.Name] = value;
        }

        return values.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void Declare(
        YamlFields theme, YamlEntry entry, SortedDictionary<string, ThemeOption> options, Dictionary<string, ThemeOptionValue> values)
    {
        if (entry.Value is not YamlMap map)
        {
            if (theme.TextOf(entry) is not { } text) return;
            options[entry.Key] = new ThemeOption(ThemeOptionKind.Text, [], FrozenDictionary<string, string>.Empty, null);
            values[entry.Key] = new ThemeOptionValue(ThemeOptionKind.Text, text.Value);
            return;
        }

        var fields = new YamlFields(map, ThemeFields.Option, theme.Remarks);
        var option = options[entry.Key] = ThemeOptionReader.Read(entry.Key, fields);
        var written = fields.Text(ThemeFields.Default);
        if (written is null && fields.IsWritten(ThemeFields.Default)) written = new Located<string>("", fields.SpanOf(ThemeFields.Default));
        else if (written is null) theme.Remarks.Add(ThemeFileRules.OptionWithoutDefault, entry.KeySpan, entry.Key);
        values[entry.Key] = Default(option, entry.Key, written, theme.Remarks);
    }

    // A name of the theme's own has been judged where it was given.
    private static ThemeOptionValue Default(ThemeOption option, string name, Located<string>? written, Remarks remarks)
    {
        if (written is not { } text) return new ThemeOptionValue(option.Kind, "");
        var value = option.Named.ContainsKey(text.Value) ? option.Accept(text.Value) : OptionDesk.Judge(option, name, text, remarks);
        return value ?? new ThemeOptionValue(option.Kind, text.Value);
    }
}
