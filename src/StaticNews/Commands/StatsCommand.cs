using StaticNews.Engine.Inquiry;
using StaticNews.Engine.Shared.Diagnostics;
using StaticNews.Engine.Writing;
using StaticNews.Reporting;

namespace StaticNews.Commands;

/// <summary>stats: how the newsroom stands. Everything is rendered, as check does, to know how large it is.</summary>
internal sealed class StatsCommand(BuildTools tools, Surroundings surroundings)
{
    /// <summary>Counts and reports; what is wrong with the site is check's to say.</summary>
    public ExitCode Run(BuildRequest request)
    {
        var site = new QuestionDesk(tools, surroundings, request).Prepare(request.Options);
        var output = new MeasuredOutput();
        var run = tools.Print(site, output);
        var statistics = Statistician.Count(site, output.Bytes, run.InternalLinks);
        if (request.Style.Format == ReportFormat.Json) StatisticsJson.Write(surroundings.Out, statistics);
        else new StatisticsText(surroundings.ShowsColours ? new AnsiTextSink(surroundings.Out) : new PlainTextSink(surroundings.Out), request.Style.Language).Write(statistics);
        return ExitCode.Built;
    }
}
