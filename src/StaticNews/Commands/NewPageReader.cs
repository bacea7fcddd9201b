using StaticNews.Drafting;
using StaticNews.Engine.Reading;
using StaticNews.Engine.Shared.Text;
using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Commands;

/// <summary>What was typed or answered about a new standing page → its file.</summary>
internal sealed class NewPageReader(TypedCommand typed, OpenNewsroom newsroom, Questions questions)
{
    /// <summary>The file, or why there is none.</summary>
    public NewFileAnswer Read()
    {
        var title = YamlValue.Clean(typed.Subject ?? questions.Text(NewWords.AskPageTitle) ?? "");
        if (title.Length == 0) return NewFileAnswer.Refused(new UsageError(NewWords.MissingTitle, ["page"]));
        var names = newsroom.Files.Pages.Select(static file => Slug.Of(SourcePath.Stem(file.Path))).ToHashSet(StringComparer.OrdinalIgnoreCase);
        names.UnionWith(SectionFolders.Taken);
        names.UnionWith(newsroom.Settings.Sections.Select(static section => section.Id));
        var name = SourceName.Free(SourceName.Of(title, "page"), names.Contains);
        var text = new FrontMatterText().Add("title", title).Above(NewWords.ArticleBody.In(WordsLanguage.Of(newsroom.Settings), []));
        return NewFileAnswer.Of(new NewFile($"pages/{name}.md", text), new Advice(NewWords.PageNext, name));
    }
}
