using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading.Settings;

/// <summary>The legal imprint.</summary>
internal static class ImprintReader
{
    private const string Title = "title";

    /// <summary>What is given, by key. The title is the paper's name unless given.</summary>
    /// <param name="isNewspaper">What a newspaper lacks is an error each; what a site lacks that does not say whether it is one, a hint.</param>
    public static FrozenDictionary<string, string> Read(YamlFields fields, string name, bool? isNewspaper)
    {
        var imprint = new Dictionary<string, string>(StringComparer.Ordinal);
        var missing = new List<string>();
        var map = fields.Map(SiteFields.Imprint);
        var isUnreadable = map is null && fields.Has(SiteFields.Imprint);
        foreach (var field in ImprintFields.Table.Fields)
        {
            if (map?.Word(field) is { } value) imprint[field.Name] = value;
            else if (map?.Has(field) is true || isUnreadable || field.Name == Title) continue;
            else if (isNewspaper is true) fields.Remarks.Add(SettingsRules.ImprintMissing, map?.SpanOf(field) ?? fields.SpanOf(SiteFields.Newspaper), field.Name, field.Description.Korean);
            else missing.Add(field.Name);
        }

        if (imprint.Count > 0 || isNewspaper is true) imprint.TryAdd(Title, name);
        if (missing.Count > 0 && isNewspaper is null && fields.Span.Line > 0) fields.Remarks.Add(SettingsRules.ImprintIncomplete, fields.SpanOf(SiteFields.Imprint), string.Join(", ", missing));
        return imprint.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
