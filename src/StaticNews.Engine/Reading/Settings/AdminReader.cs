using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading.Settings;

/// <summary>The browser CMS.</summary>
internal static class AdminReader
{
    /// <summary>null where the site has none (`admin: false` says so too).</summary>
    public static AdminSetting? Read(YamlFields fields)
    {
        if (fields.Node(SiteFields.Admin) is YamlText text && YesNoWord.Read(text.Value) is false) return null;
        if (fields.Map(SiteFields.Admin) is not { } map) return null;
        map.Need(GroupFields.Repository, SiteFields.Admin.Name);
        if (map.Text(GroupFields.Repository) is not { } repository) return null;
        var parts = repository.Value.Split('/');
        if (parts.Length == 2 && parts.All(IsName))
            return new AdminSetting(repository.Value, map.Word(GroupFields.Branch) ?? "main", map.Word(GroupFields.SignIn));
        fields.Remarks.Add(SettingsRules.BadRepository, repository.Span, repository.Value);
        return null;
    }

    private static bool IsName(string part) =>
        part.Length > 0 && part.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');
}
