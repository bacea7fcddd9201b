using System.Collections.Immutable;
using StaticNews.Commands;
using StaticNews.Engine.Shared.Diagnostics;
using StaticNews.Preview;

namespace StaticNews;

/// <summary>The program from its words to its exit code, on any surroundings.</summary>
internal sealed class Application(BuildTools tools, Surroundings surroundings)
{
    private static readonly Wording Defect = new("프로그램의 결함입니다: {0}", "A defect of this program: {0}");
    private static readonly Wording HowToTrace = new(
        "STATICNEWS_TRACE=1을 두고 다시 실행하면 자세한 내용이 나옵니다.", "Run it again with STATICNEWS_TRACE=1 for details.");

    /// <summary>Does what the words ask; no exception leaves.</summary>
    public int Run(string[] args)
    {
        var table = new CommandTable();
        var typed = CommandLineReader.Read(table, args);
        try
        {
            var code = Run(table, typed);
            surroundings.Out.Flush();
            return (int)code;
        }
        catch (Exception e)
        {
            WriteFailure(e is AggregateException several ? Gravest(several) : e, typed.Language);
            return (int)ExitCode.Failure;
        }
    }

    private ExitCode Run(CommandTable table, TypedCommand typed)
    {
        if (typed.AsksForHelp)
        {
            HelpText.Write(surroundings.Out, table, typed.Kind, typed.Language);
            return ExitCode.Built;
        }

        if (typed.AsksForVersion)
        {
            surroundings.Out.Write($"staticnews {ProgramVersion.Text}\n");
            return ExitCode.Built;
        }

        if (!typed.Errors.IsEmpty) return Refuse(typed.Errors, typed.Language);
        if (typed.Kind == CommandKind.Explain) return ExplainCommand.Run(typed.Subject!, typed.Language, surroundings.Out, surroundings.Error);
        if (CommandTable.IsNew(typed.Kind)) return new NewCommand(tools, surroundings, typed).Run();
        var request = BuildRequestReader.Read(typed, surroundings, out var errors);
        return request is null ? Refuse(errors, typed.Language) : typed.Kind switch
        {
            CommandKind.Serve => Serve(typed, request),
            CommandKind.Why => new WhyCommand(tools, surroundings).Run(request, typed.Subject!),
            CommandKind.Stats => new StatsCommand(tools, surroundings).Run(request),
            _ => new BuildCommand(tools, surroundings).Run(request),
        };
    }

    private ExitCode Serve(TypedCommand typed, BuildRequest build) =>
        PreviewRequestReader.Read(typed, build, out var errors) is { } request ? new ServeCommand(tools, surroundings).Run(request) : Refuse(errors, typed.Language);

    private ExitCode Refuse(ImmutableArray<UsageError> errors, MessageLanguage language)
    {
        foreach (var error in errors) surroundings.Error.Write(error.In(language) + "\n");
        surroundings.Error.Write(UsageWords.SeeHelp.In(language, [ProgramVersion.Text]) + "\n");
        return ExitCode.Usage;
    }

    // A disk that is full is full for every thread at once; a defect among them is what must be told.
    private static Exception Gravest(AggregateException several)
    {
        var inner = several.Flatten().InnerExceptions;
        return inner.FirstOrDefault(static each => DiskWords.Of(each) is null) ?? inner[0];
    }

    private void WriteFailure(Exception exception, MessageLanguage language)
    {
        var fault = DiskWords.Of(exception);
        var said = fault?.What.In(language, [exception.Message]) ?? Defect.In(language, [$"{exception.GetType().Name}: {exception.Message}"]);
        var isTraced = surroundings.Variable("STATICNEWS_TRACE") is "1";
        try
        {
            surroundings.Error.Write(said + "\n");
            surroundings.Error.Write(isTraced ? exception + "\n" : (fault?.Cure ?? HowToTrace).In(language, []) + "\n");
        }
        catch (IOException)
        {
            // Nobody listens; the exit code still says it.
        }
    }
}
