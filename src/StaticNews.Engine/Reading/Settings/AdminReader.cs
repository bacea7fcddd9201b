using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading.Settings;

/// <summary>The writing desk in the browser. It can write to the paper's repository, so that anything doubtful in its settings leaves it out.</summary>
internal static class AdminReader
{
    /// <summary>null where the site has none (`admin: false` says so too), or where something is wrong with it.</summary>
    public static AdminSetting? Read(YamlFields fields, NamedFiles files, ImmutableArray<AdSlot> ads)
    {
        if (fields.Node(SiteFields.Admin) is YamlText text && YesNoWord.Read(text.Value) is false) return null;
        if (fields.Map(SiteFields.Admin) is not { } map) return null;
        map.Need(AdminFields.Repository, SiteFields.Admin.Name);
        var repository = Repository(map);
        var folder = Folder(map);
        var signIn = SignIn(map);
        var script = ScriptReader.Read(map, files);
        if (ads.FirstOrDefault(slot => !slot.Hosts.IsEmpty) is { } slot)
            fields.Remarks.Add(AdminRules.BesideAds, map.Span, string.Join(", ", slot.Hosts));
        if (repository is null || folder is null || signIn.IsWrong || script.IsWrong) return null;
        return new AdminSetting(repository, map.Word(AdminFields.Branch) ?? "main", folder, signIn.Value, script.Value);
    }

    private static string? Repository(YamlFields map)
    {
        if (map.Text(AdminFields.Repository) is not { } repository) return null;
        var parts = repository.Value.Split('/');
        if (parts.Length == 2 && parts.All(IsName)) return repository.Value;
        map.Remarks.Add(SettingsRules.BadRepository, repository.Span, repository.Value);
        return null;
    }

    private static string? Folder(YamlFields map)
    {
        if (map.Text(AdminFields.Folder) is not { } folder) return "input";
        if (SourcePath.Resolve("site.yml", folder.Value.TrimStart('/')) is { } path) return path;
        map.Remarks.Add(AdminRules.BadFolder, folder.Span, folder.Value);
        return null;
    }

    private static (Uri? Value, bool IsWrong) SignIn(YamlFields map)
    {
        if (map.Text(AdminFields.SignIn) is not { } address) return (null, false);
        if (ScriptReader.TryAddress(address.Value, out var url)) return (url, false);
        map.Remarks.Add(AdminRules.BadSignIn, address.Span, address.Value);
        return (null, true);
    }

    private static bool IsName(string part) =>
        part.Length > 0 && part is not ("." or "..") && part.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');
}
