using StaticNews.Engine.Shared.Colors;
using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading.Themes;

/// <summary>One option of theme.yml.</summary>
internal static class ThemeOptionReader
{
    /// <summary>What it takes; its own names and colors are judged like those of a site.</summary>
    public static ThemeOption Read(string name, YamlFields fields)
    {
        ImmutableArray<string> choices = [.. fields.Names(ThemeFields.Choices).Select(static choice => choice.Value)];
        var word = fields.Choice(ThemeFields.Kind);
        var kind = word is null ? (choices.IsEmpty ? ThemeOptionKind.Text : ThemeOptionKind.Choice) : (ThemeOptionKind)ThemeOption.Kinds.IndexOf(word);
        foreach (var field in new[] { ThemeFields.Choices, ThemeFields.Named, ThemeFields.On })
        {
            if (fields.IsWritten(field) && !Takes(kind, field)) fields.Remarks.Add(ThemeLookRules.WithoutUse, fields.SpanOf(field), name, field.Name, ThemeOption.Kinds[(int)kind]);
        }

        var option = new ThemeOption(kind, choices, FrozenDictionary<string, string>.Empty, kind == ThemeOptionKind.Color ? Ground(name, fields) : null);
        return kind is ThemeOptionKind.Color or ThemeOptionKind.Font ? option with { Named = Named(option, name, fields) } : option;
    }

    private static bool Takes(ThemeOptionKind kind, Field field) =>
        field == ThemeFields.Choices ? kind == ThemeOptionKind.Choice
        : field == ThemeFields.On ? kind == ThemeOptionKind.Color
        : kind is ThemeOptionKind.Color or ThemeOptionKind.Font;

    private static SchemeColor? Ground(string name, YamlFields fields)
    {
        if (fields.Text(ThemeFields.On) is not { } written) return null;
        var ground = SchemeColor.Read(written.Value);
        if (ground is null) OptionDesk.Judge(new ThemeOption(ThemeOptionKind.Color, [], FrozenDictionary<string, string>.Empty, null), name, written, fields.Remarks);
        return ground;
    }

    private static FrozenDictionary<string, string> Named(ThemeOption option, string name, YamlFields fields)
    {
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in fields.Entries(ThemeFields.Named))
        {
            var given = entry.Value.IsEmpty ? new Located<string>("", entry.KeySpan) : fields.TextOf(entry);
            if (given is { } written && OptionDesk.Judge(option, $"{name}: {entry.Key}", written, fields.Remarks) is not null)
                named[entry.Key] = written.Value;
        }

        return named.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
