using System.Collections.Immutable;
using StaticNews.Engine.Reading;
using StaticNews.Engine.Shared.Text;
using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Drafting;

/// <summary>A new article before it is a file.</summary>
/// <param name="Reporters">Ids or names, as they are written.</param>
/// <param name="DateText">As it is written.</param>
/// <param name="Folder">From the input folder: articles/society.</param>
internal sealed record ArticleDraft(
    string Title, ImmutableArray<string> Reporters, SectionSetting? Section, string DateText, ImmutableArray<string> Tags, string Folder)
{
    /// <summary>The file. Its name is the headline's, and with a number where an article is called so already; it is a draft, so that nothing half-written is published.</summary>
    public NewFile ToFile(OpenNewsroom newsroom, string body)
    {
        var names = newsroom.Files.Articles.Select(static file => Slug.Of(SourcePath.Stem(file.Path))).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var fallback = new string([.. DateText.Where(char.IsAsciiDigit)]);
        var name = SourceName.Free(SourceName.Of(Title, fallback), taken => names.Contains(taken) || newsroom.Has($"{Folder}/{taken}.md"));
        var isSaid = Section is not null && ArticleFolder.SectionAt(Folder, newsroom.Settings) == Section;
        var text = new FrontMatterText()
            .Add("title", Title)
            .Add(Reporters.Length > 1 ? "reporters" : "reporter", Reporters)
            .AddValue("date", DateText)
            .Add("section", isSaid ? null : Section?.Id);
        if (!Tags.IsEmpty) text.AddValue("tags", YamlValue.ListOf(Tags));
        return new NewFile($"{Folder}/{name}.md", text.AddValue("draft", "true").Above(body));
    }
}
