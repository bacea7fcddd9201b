using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading.Settings;

/// <summary>The legal imprint.</summary>
internal static class ImprintReader
{
    private const string Title = "title";

    /// <summary>What is given, by key. The title is the paper's name unless given; what a newspaper lacks is an error each, what another site lacks one hint.</summary>
    public static FrozenDictionary<string, string> Read(YamlFields fields, string name, bool isNewspaper, bool isFileGiven)
    {
        var imprint = new Dictionary<string, string>(StringComparer.Ordinal);
        var missing = new List<string>();
        var map = fields.Map(SiteFields.Imprint);
        var isUnreadable = map is null && fields.Has(SiteFields.Imprint);
        foreach (var field in ImprintFields.Table.Fields)
        {
            if (map?.Word(field) is { } value) imprint[field.Name] = value;
            else if (map?.Has(field) is true || isUnreadable || field.Name == Title) continue;
            else if (isNewspaper) fields.Remarks.Add(SettingsRules.ImprintMissing, map?.SpanOf(field) ?? fields.SpanOf(SiteFields.Newspaper), field.Name, field.Description.Korean);
            else missing.Add(field.Name);
        }

        if (imprint.Count > 0 || isNewspaper) imprint.TryAdd(Title, name);
        if (missing.Count > 0 && isFileGiven) fields.Remarks.Add(SettingsRules.ImprintIncomplete, fields.SpanOf(SiteFields.Imprint), string.Join(", ", missing));
        return imprint.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
