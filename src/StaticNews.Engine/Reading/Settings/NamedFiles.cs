using StaticNews.Engine.Discovery;
using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading.Settings;

/// <summary>The files of the input folder that site.yml names; nothing outside it can be reached.</summary>
internal sealed class NamedFiles(SourceTree tree, ISourceFolder input, Remarks remarks)
{
    /// <summary>The path of the file that a field names; reported and null when there is none.</summary>
    public Located<string>? Find(YamlFields fields, Field field) =>
        fields.Text(field) is { } path && FileAt(path, field.Name) is { } file ? path with { Value = file.Path } : null;

    /// <summary>The text of a file; null, and reported, when there is none.</summary>
    public string? Text(Located<string> path, string key) =>
        FileAt(path, key) is { } file ? TextFile.Decode(input.Read(file), new Remarks(file.DisplayPath)) : null;

    /// <summary>Whether the input folder has a file at that path.</summary>
    public bool Has(string path) => tree.ByPath.ContainsKey(path);

    private SourceFile? FileAt(Located<string> path, string key)
    {
        var resolved = SourcePath.Resolve("site.yml", path.Value);
        if (resolved is null)
        {
            remarks.Add(FieldRules.PathOutside, path.Span, path.Value);
            return null;
        }

        if (tree.ByPath.TryGetValue(resolved, out var file)) return file;
        remarks.Suggest(SettingsRules.MissingFile, path.Span, Nearest.Find(resolved, tree.ByPath.Keys.Order(StringComparer.Ordinal)), key, path.Value);
        return null;
    }
}
