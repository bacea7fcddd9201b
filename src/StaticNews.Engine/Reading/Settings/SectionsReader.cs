using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading.Settings;

/// <summary>The sections of site.yml, given as maps or by name alone.</summary>
internal static class SectionsReader
{
    /// <summary>In order; one without a name, or given twice, is reported and left out.</summary>
    public static ImmutableArray<SectionSetting> Read(YamlFields fields)
    {
        var sections = ImmutableArray.CreateBuilder<SectionSetting>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in PairItems.Of(fields, SiteFields.Sections, SectionFields.Id, SectionFields.Name))
        {
            if (item.IsEmpty || Section(item, fields) is not { } section) continue;
            if (taken.Add(section.Id))
            {
                foreach (var other in sections)
                {
                    if (other.Name == section.Name) fields.Remarks.Add(SourceRules.SameSectionName, section.Span, other.Id, section.Id, section.Name);
                }

                sections.Add(section);
            }
            else fields.Remarks.Add(SettingsRules.SectionTwice, section.Span, section.Id);
        }

        return sections.ToImmutable();
    }

    private static SectionSetting? Section(YamlNode item, YamlFields fields)
    {
        if (item is YamlText text) return Named(new Located<string>(Nfc.Normalize(text.Value.Trim()), text.Span), null, fields.Remarks);
        if (fields.MapOf(item, SiteFields.Sections) is not { } map) return null;
        var (id, name, description) = (map.Text(SectionFields.Id), map.Text(SectionFields.Name), map.Word(SectionFields.Description));
        if (id is null && name is { } only) return Named(only, description, fields.Remarks);
        if (id is { } given) return Identified(given, name?.Value ?? given.Value, description, fields.Remarks);
        map.Need(SectionFields.Name, SiteFields.Sections.Name);
        return null;
    }

    private static string Free(string id) => SectionFolders.Taken.Contains(id) ? id + "-2" : id;

    private static SectionSetting? Named(Located<string> name, string? description, Remarks remarks)
    {
        var id = Free(Slug.Of(name.Value));
        if (id.Length > 0) return new SectionSetting(id, name.Value, description, name.Span);
        remarks.Add(SettingsRules.BadSectionId, name.Span, name.Value, id);
        return null;
    }

    private static SectionSetting? Identified(Located<string> id, string name, string? description, Remarks remarks)
    {
        var slug = Free(Slug.Of(id.Value) is { Length: > 0 } own ? own : Slug.Of(name));
        if (slug != id.Value) remarks.Add(SettingsRules.BadSectionId, id.Span, id.Value, slug);
        return slug.Length == 0 ? null : new SectionSetting(slug, name, description, id.Span);
    }
}
