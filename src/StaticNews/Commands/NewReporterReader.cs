using StaticNews.Drafting;
using StaticNews.Engine.Shared.Text;
using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Commands;

/// <summary>What was typed or answered about a new reporter → the file.</summary>
internal sealed class NewReporterReader(TypedCommand typed, OpenNewsroom newsroom, Questions questions)
{
    /// <summary>The file, or why there is none.</summary>
    public NewFileAnswer Read()
    {
        var name = YamlValue.Clean(typed.Subject ?? questions.Text(NewWords.AskName) ?? "");
        if (name.Length == 0) return NewFileAnswer.Refused(new UsageError(NewWords.MissingName, []));
        var id = typed.Id ?? SourceName.Of(name, "reporter");
        if (SourceName.Of(id, "") != id) return NewFileAnswer.Refused(new UsageError(NewWords.BadId, [id], SourceName.Of(id, "reporter")));
        var namesake = newsroom.Reporters.FirstOrDefault(reporter => TagKey.Of(reporter.Name) == TagKey.Of(name));
        if (namesake is not null && typed.Id is null) return NewFileAnswer.Refused(new UsageError(NewWords.Namesake, [namesake.Source.DisplayPath]));
        var text = new FrontMatterText()
            .Add("name", name)
            .Add("email", YamlValue.Clean(typed.Email ?? ""))
            .Add("desk", YamlValue.Clean(typed.Desk ?? ""))
            .Above("").TrimEnd('\n') + "\n";
        return NewFileAnswer.Of(new NewFile($"reporters/{id}.md", text), new Advice(NewWords.ReporterNext, id));
    }
}
