using System.Collections.Immutable;
using System.Globalization;
using StaticNews.Drafting;
using StaticNews.Engine.Reading;
using StaticNews.Engine.Shared.Text;
using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Commands;

/// <summary>What was typed or answered about a new article → its file.</summary>
internal sealed class NewArticleReader(TypedCommand typed, OpenNewsroom newsroom, Questions questions, DateTimeOffset now)
{
    private readonly ImmutableArray<UsageError>.Builder _errors = ImmutableArray.CreateBuilder<UsageError>();

    /// <summary>The file, or every reason why there is none.</summary>
    public NewFileAnswer Read()
    {
        var settings = newsroom.Settings;
        var title = YamlValue.Clean(typed.Subject ?? questions.Text(NewWords.AskTitle) ?? "");
        if (title.Length == 0) _errors.Add(new UsageError(NewWords.MissingTitle, ["article"]));
        var reporters = Reporters();
        var local = settings.Zone.Show(now);
        var dateText = typed.Date is null ? local.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : YamlValue.Clean(typed.Date);
        if (KoreanDate.TryParse(dateText, out var written, out var offset)) local = offset is { } given ? settings.Zone.Show(new DateTimeOffset(written, given)) : settings.Zone.At(written);
        var pattern = ArticleFolder.PatternOf(newsroom.Files.Articles, settings);
        var folder = typed.Dir is null ? null : Folder(typed.Dir);
        var section = Section(folder is null ? null : ArticleFolder.SectionAt(folder, settings));
        if (_errors.Count > 0) return NewFileAnswer.Refused(_errors.ToImmutable());

        folder ??= ArticleFolder.Of(pattern, section, local);
        ImmutableArray<string> tags = [.. (typed.Tags ?? "").Split(',').Select(static tag => YamlValue.Clean(tag).TrimStart('#', ' ')).Where(static tag => tag.Length > 0)];
        var draft = new ArticleDraft(title, reporters, section, dateText, tags, folder);
        var file = draft.ToFile(newsroom, NewWords.ArticleBody.In(WordsLanguage.Of(settings), []));
        var next = new Advice(NewWords.ArticleNext);
        return local > now
            ? NewFileAnswer.Of(file, next, new Advice(NewWords.Embargo, local.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)))
            : NewFileAnswer.Of(file, next);
    }

    private ImmutableArray<string> Reporters()
    {
        var registered = newsroom.Reporters.Where(static reporter => !reporter.IsFormer).OrderBy(static reporter => reporter.Name, Comparer<string>.Create(NameOrder.Compare)).ToImmutableArray();
        if (typed.Reporter is null)
        {
            var choices = registered.Select(static reporter => $"{reporter.Name} ({reporter.Id})").ToImmutableArray();
            var chosen = questions.Choose(NewWords.AskReporter, choices, NewWords.Newsroom, (at, name) => IsCalled(registered[at], name));
            return chosen is { } at ? [registered[at].Id] : [];
        }

        var ids = ImmutableArray.CreateBuilder<string>();
        foreach (var name in typed.Reporter.Split(',').Select(YamlValue.Clean).Where(static name => name.Length > 0))
        {
            if (newsroom.Reporters.FirstOrDefault(reporter => IsCalled(reporter, name)) is { } known) ids.Add(known.Id);
            else if (newsroom.Reporters.IsEmpty) ids.Add(name);
            else _errors.Add(new UsageError(NewWords.UnknownReporter, [name], Nearest.Find(name, newsroom.Reporters.SelectMany(static each => new[] { each.Name, each.Id }))));
        }

        return ids.ToImmutable();
    }

    private SectionSetting? Section(SectionSetting? ofFolder)
    {
        var sections = newsroom.Settings.Sections;
        var list = string.Join(", ", sections.Select(static section => $"{section.Id}({section.Name})"));
        if (typed.Section is { } name)
        {
            if (ArticleFolder.Find(name, newsroom.Settings) is { } known) return known;
            _errors.Add(sections.IsEmpty
                ? new UsageError(NewWords.UnknownSection, [name, "-"])
                : new UsageError(NewWords.UnknownSection, [name, list], Nearest.Find(name, sections.SelectMany(static each => new[] { each.Id, each.Name }))));
            return null;
        }

        if (ofFolder is not null || sections.IsEmpty) return ofFolder;
        if (questions.CanAsk)
        {
            var choices = sections.Select(static section => $"{section.Name} ({section.Id})").ToImmutableArray();
            return questions.Choose(NewWords.AskSection, choices, NewWords.NoSection, (at, typedName) => ArticleFolder.Find(typedName, newsroom.Settings) == sections[at]) is { } chosen ? sections[chosen] : null;
        }

        _errors.Add(new UsageError(NewWords.MissingSection, [list]));
        return null;
    }

    // From the articles folder or from the input folder; never out of it.
    private string? Folder(string written)
    {
        var path = written.Replace('\\', '/');
        var resolved = SourcePath.Resolve("site.yml", path.StartsWith("articles/", StringComparison.Ordinal) || path is "articles" ? path : "articles/" + path);
        if (resolved is not null && !Path.IsPathRooted(written) && (resolved is "articles" || resolved.StartsWith("articles/", StringComparison.Ordinal))) return resolved;
        _errors.Add(new UsageError(NewWords.DirOutside, [written]));
        return null;
    }

    private static bool IsCalled(ReporterFile reporter, string name) => reporter.Id == name || TagKey.Of(reporter.Name) == TagKey.Of(name);
}
