using System.Collections.Immutable;
using StaticNews.Engine;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Shared.Diagnostics;
using StaticNews.Engine.Shared.Memos;
using StaticNews.Engine.Writing;
using StaticNews.Links;
using StaticNews.Reporting;
using StaticNews.Sources;

namespace StaticNews.Commands;

/// <summary>build and check: the same chain, with or without an output.</summary>
internal sealed class BuildCommand(BuildTools tools, Surroundings surroundings)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Builds, reports, and says how it ended.</summary>
    public ExitCode Run(BuildRequest request)
    {
        var started = surroundings.Clock.GetTimestamp();
        var memos = tools.OpenMemos(request, surroundings.Clock.GetUtcNow());
        var input = new RememberedFolder(Open(request.Folders.Input, request.DisplayRoot));
        var theme = new RememberedFolder(request.Folders.Theme is null ? EmbeddedFolder.Theme() : Open(request.Folders.Theme, request.DisplayRoot));
        using var output = new WatchedOutput(Output(request, memos));
        BuildResult result;
        using (var progress = surroundings.ShowsProgress && !request.Style.IsQuiet ? new ProgressLine(surroundings.Error, request.Style.Language, surroundings.Clock) : null)
        {
            var options = progress is null ? request.Options : request.Options with { Progress = progress.Count, StepBegun = progress.Begin };
            result = tools.Build(options, input, theme, tools.OpenPictures(), output, memos);
        }

        var diagnostics = Diagnostics(request, result);
        var report = new BuildReport(
            result, diagnostics, surroundings.Clock.GetElapsedTime(started), request.IsCheck, Verdict.Of(diagnostics, output.IsRefused));
        new ReportWriter(surroundings.Out, surroundings.ShowsColours, request.Style, path => input.TextOf(path) ?? theme.TextOf(path)).Write(report);
        return report.ExitCode;
    }

    private ISourceFolder Open(string folder, string displayRoot) =>
        tools.OpenFolder(folder, Path.GetRelativePath(displayRoot, folder).Replace('\\', '/'));

    private ISiteOutput Output(BuildRequest request, IMemoStore memos) =>
        request.IsCheck ? tools.OpenNothing() : tools.OpenOutput(request.Folders.Output, request.IsClean, memos);

    private ImmutableArray<Diagnostic> Diagnostics(BuildRequest request, BuildResult result)
    {
        var diagnostics = result.Diagnostics;
        if (request.AsksOtherHosts)
        {
            using var probe = new LinkProbe(tools.OpenNetwork(), Patience);
            diagnostics = diagnostics.AddRange(new ExternalLinkChecker(probe).Check(result.ExternalLinks));
        }

        diagnostics = DiagnosticOrder.Sorted(diagnostics);
        return request.IsStrict ? Verdict.Strict(diagnostics) : diagnostics;
    }
}
