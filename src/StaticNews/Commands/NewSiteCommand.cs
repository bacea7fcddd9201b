using StaticNews.Drafting;
using StaticNews.Engine.Reading;
using StaticNews.Engine.Shared.Yaml;
using StaticNews.Sources;
using StaticNews.Starting;

namespace StaticNews.Commands;

/// <summary>new site: a small, complete newsroom in a folder of its own.</summary>
internal sealed class NewSiteCommand(Surroundings surroundings, TypedCommand typed, Questions questions)
{
    /// <summary>Makes it, or refuses a folder that is not empty.</summary>
    public ExitCode Run()
    {
        if ((typed.Subject ?? questions.Text(NewWords.AskFolder)) is not { } written) return Refuse(new UsageError(NewWords.MissingFolder, []));
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(written, surroundings.CurrentFolder));
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
            return Refuse(new UsageError(NewWords.NotEmpty, [written]));
        var name = YamlValue.Clean(typed.Name ?? Path.GetFileName(folder));
        if (name.Length == 0) return Refuse(new UsageError(NewWords.MissingFolder, []));
        var baseUrl = NewsroomTemplate.PlaceholderUrl(name);
        if (typed.BaseUrl is not null && !BaseUrlText.TryRead(typed.BaseUrl, out baseUrl)) return Refuse(new UsageError(NewWords.BadBaseUrl, [typed.BaseUrl]));

        var now = SiteZone.Seoul.Show(surroundings.Clock.GetUtcNow());
        foreach (var file in new NewsroomTemplate(EmbeddedFolder.Newsroom()).Files(name, baseUrl, now, ProgramVersion.Text)) NewFileWriter.Write(folder, file);
        foreach (var schema in EditorSettings.Schemas(typed.Language)) NewFileWriter.Write(folder, schema);
        if (typed.WithTheme) CopyTheme(folder);
        surroundings.Out.Write(NewWords.Made.In(typed.Language, [written]) + "\n" + NewWords.SiteNext.In(typed.Language, [written]) + "\n");
        return ExitCode.Built;
    }

    private static void CopyTheme(string folder)
    {
        var theme = EmbeddedFolder.Theme();
        foreach (var file in theme.List().Value) NewFileWriter.Write(folder, "theme/" + file.Path, theme.Read(file));
    }

    private ExitCode Refuse(UsageError error)
    {
        surroundings.Error.Write(error.In(typed.Language) + "\n");
        return ExitCode.Usage;
    }
}
