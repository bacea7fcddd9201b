using System.Collections.Immutable;
using StaticNews.Drafting;
using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Commands;

/// <summary>new: makes the file of an article, a reporter or a page in a newsroom that is there, a whole site, or the schemas for editors.</summary>
internal sealed class NewCommand(BuildTools tools, Surroundings surroundings, TypedCommand typed)
{
    /// <summary>Makes it, and says where it is and what to do next.</summary>
    public ExitCode Run()
    {
        var questions = new Questions(surroundings.In, surroundings.Out, typed.Language);
        return typed.Kind switch
        {
            CommandKind.NewArticle => InNewsroom(newsroom => new NewArticleReader(typed, newsroom, questions, surroundings.Clock.GetUtcNow()).Read()),
            CommandKind.NewReporter => InNewsroom(newsroom => new NewReporterReader(typed, newsroom, questions).Read()),
            CommandKind.NewPage => InNewsroom(newsroom => new NewPageReader(typed, newsroom, questions).Read()),
            CommandKind.NewSite => new NewSiteCommand(surroundings, typed, questions).Run(),
            _ => Folder(out var folder) ? new NewSchemaCommand(surroundings, typed.Language).Run(folder) : ExitCode.Usage,
        };
    }

    private ExitCode InNewsroom(Func<OpenNewsroom, NewFileAnswer> read)
    {
        if (!Folder(out var folder)) return ExitCode.Usage;
        var name = Path.GetRelativePath(surroundings.CurrentFolder, folder).Replace('\\', '/');
        var newsroom = OpenNewsroom.Open(folder, tools.OpenFolder(folder, name));
        var answer = read(newsroom);
        if (answer.File is not { } file) return Refuse(answer.Errors);
        var complaints = NewFileCheck.Check(file, newsroom.Settings);
        if (!complaints.IsEmpty) return Complain(complaints);
        var shown = name is "." ? file.Path : $"{name}/{file.Path}";
        if (newsroom.Has(file.Path)) return Refuse([new UsageError(NewWords.Taken, [shown])]);
        NewFileWriter.Write(folder, file);
        surroundings.Out.Write(NewWords.Made.In(typed.Language, [shown]) + "\n");
        foreach (var next in answer.Next) surroundings.Out.Write(next.In(typed.Language) + "\n");
        return ExitCode.Built;
    }

    private bool Folder(out string folder)
    {
        var input = typed.Input is null ? SiteFolders.FindInput(surroundings.CurrentFolder) : Path.GetFullPath(typed.Input, surroundings.CurrentFolder);
        folder = Path.TrimEndingDirectorySeparator(input ?? "");
        if (input is null) Refuse([new UsageError(UsageWords.NoSite, [])]);
        else if (!Directory.Exists(folder)) Refuse([new UsageError(UsageWords.NoFolder, ["--input", typed.Input!])]);
        return Directory.Exists(folder);
    }

    private ExitCode Refuse(ImmutableArray<UsageError> errors)
    {
        foreach (var error in errors) surroundings.Error.Write(error.In(typed.Language) + "\n");
        return ExitCode.Usage;
    }

    private ExitCode Complain(ImmutableArray<Diagnostic> complaints)
    {
        foreach (var complaint in complaints)
        {
            surroundings.Error.Write($"{complaint.Rule.Code}: {complaint.Message(typed.Language)}\n");
            if (complaint.Hint(typed.Language) is { Length: > 0 } hint) surroundings.Error.Write($"  {hint}\n");
        }

        return ExitCode.Usage;
    }
}
