using StaticNews.Drafting;
using StaticNews.Engine.Shared.Diagnostics;
using StaticNews.Starting;

namespace StaticNews.Commands;

/// <summary>new schema: writes the schemas beside the newsroom, over older ones; settings that are there are left alone.</summary>
internal sealed class NewSchemaCommand(Surroundings surroundings, MessageLanguage language)
{
    /// <summary>Writes them for the newsroom in this input folder.</summary>
    public ExitCode Run(string input)
    {
        // An editor opens the folder that holds input/, or the newsroom itself where it lies bare.
        var isInside = Path.GetFileName(input) == "input" && Path.GetDirectoryName(input) is not null;
        var root = isInside ? Path.GetDirectoryName(input)! : input;
        foreach (var schema in EditorSettings.Schemas(language))
        {
            var path = Path.Combine(root, schema.Path);
            if (EditorSettings.IsSame(path, schema.Text)) continue;
            var isThere = File.Exists(path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, schema.Text);
            Say(isThere ? NewWords.Renewed : NewWords.Made, Shown(path));
        }

        var line = EditorSettings.SchemaLine(isInside ? "input/site.yml" : "site.yml");
        var settings = new NewFile($"{EditorSettings.Folder}/settings.json", $"{{\n  {line}\n}}\n");
        var file = Path.Combine(root, settings.Path);
        if (File.Exists(file))
        {
            if (!File.ReadAllText(file).Contains("site.schema.json", StringComparison.Ordinal)) Say(NewWords.SchemaNext, line);
            return ExitCode.Built;
        }

        NewFileWriter.Write(root, settings);
        Say(NewWords.Made, Shown(file));
        return ExitCode.Built;
    }

    private string Shown(string path) => Path.GetRelativePath(surroundings.CurrentFolder, path).Replace('\\', '/');

    private void Say(Wording wording, string argument) => surroundings.Out.Write(wording.In(language, [argument]) + "\n");
}
