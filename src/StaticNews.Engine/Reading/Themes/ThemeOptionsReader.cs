using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading.Themes;

/// <summary>theme.yml's options with the site's choices.</summary>
internal static class ThemeOptionsReader
{
    /// <summary>Name to value. A choice that the theme does not take is reported and leaves the default.</summary>
    public static FrozenDictionary<string, string> Read(
        ThemeFiles files, ImmutableArray<ThemeOptionSetting> chosen, string settingsPath, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var options = new SortedDictionary<string, ThemeOption>(StringComparer.Ordinal);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (files.Find(ThemePath.Settings) is { } file) ReadFile(file, options, values, diagnostics);

        var remarks = new Remarks(settingsPath);
        foreach (var choice in chosen)
        {
            if (!options.TryGetValue(choice.Name, out var option))
                remarks.Suggest(ThemeFileRules.UnknownOption, choice.NameSpan, Nearest.Find(choice.Name, options.Keys), choice.Name, string.Join(", ", options.Keys));
            else if (Accepted(option, choice.Name, new Located<string>(choice.Value, choice.Span), remarks) is { } value)
                values[choice.Name] = value;
        }

        diagnostics.AddRange(remarks.ToImmutable());
        return values.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void ReadFile(
        ThemeFile file, SortedDictionary<string, ThemeOption> options, Dictionary<string, string> values, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var remarks = new Remarks(file.Source.DisplayPath);
        var map = YamlReader.Read(file.Text(diagnostics), 1, ThemeFields.Table, remarks);
        var fields = new YamlFields(map, ThemeFields.Table, remarks);
        foreach (var entry in fields.Entries(ThemeFields.Options))
        {
            if (entry.Value is YamlMap inner) ReadOption(entry, new YamlFields(inner, ThemeFields.Option, remarks), options, values);
            else if (fields.TextOf(entry) is { } text)
            {
                options[entry.Key] = new ThemeOption("text", []);
                values[entry.Key] = text.Value;
            }
        }

        diagnostics.AddRange(remarks.ToImmutable());
    }

    private static void ReadOption(
        YamlEntry entry, YamlFields fields, SortedDictionary<string, ThemeOption> options, Dictionary<string, string> values)
    {
        ImmutableArray<string> choices = [.. fields.Names(ThemeFields.Choices).Select(choice => choice.Value)];
        var kind = fields.Choice(ThemeFields.Kind) ?? (choices.IsEmpty ? "text" : "choice");
        var option = options[entry.Key] = new ThemeOption(kind, choices);
        if (fields.Text(ThemeFields.Default) is not { } value)
        {
            if (!fields.IsWritten(ThemeFields.Default)) fields.Remarks.Add(ThemeFileRules.OptionWithoutDefault, entry.KeySpan, entry.Key);
            values[entry.Key] = "";
            return;
        }

        values[entry.Key] = Accepted(option, entry.Key, value, fields.Remarks) ?? value.Value;
    }

    private static string? Accepted(ThemeOption option, string name, Located<string> value, Remarks remarks)
    {
        var accepted = option.Accept(value.Value);
        if (accepted is null)
            remarks.Suggest(ThemeFileRules.OptionValue, value.Span, Nearest.Find(value.Value, option.Choices), name, value.Value, option.Example);
        return accepted;
    }
}
