using StaticNews.Engine;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Inquiry;
using StaticNews.Engine.Shared.Diagnostics;
using StaticNews.Engine.Shared.Text;
using StaticNews.Reporting;

namespace StaticNews.Commands;

/// <summary>why: what became of one file or url, and what it was made from.</summary>
internal sealed class WhyCommand(BuildTools tools, Surroundings surroundings)
{
    /// <summary>Answers; exit code 2 where nothing of that name is known.</summary>
    public ExitCode Run(BuildRequest request, string words)
    {
        var language = request.Style.Language;
        var desk = new QuestionDesk(tools, surroundings, request);
        var site = desk.Prepare(request.Options);
        var subject = Find(site, request, words);
        PreparedSite? later = null;
        if (subject is null)
        {
            // The url of an article that is not published yet: asked for as if it were, answered as it is.
            later = desk.Prepare(request.Options with { IncludesDrafts = true });
            if (Find(later, request, words)?.Source is not { } source)
            {
                var unknown = new UsageError(UsageWords.UnknownSubject, [words], SubjectFinder.Nearest(site, words));
                surroundings.Error.Write(unknown.In(language) + "\n");
                return ExitCode.Usage;
            }

            subject = SubjectFinder.Of(site, source);
        }

        var answer = Explainer.Explain(site, subject);
        Route? routeToBe = null;
        if (answer.Withheld is not (WithheldReason.None or WithheldReason.Undated))
            routeToBe = SubjectFinder.Of(later ?? desk.Prepare(request.Options with { IncludesDrafts = true }), subject.Source!).Page?.Route;
        var titles = site.Plan.Pages.ToLookup(static page => page.Route.Path, static page => page.Head.Title, StringComparer.Ordinal);
        var root = UrlText.Decode(site.Newsroom.Settings.BaseUrl.AbsoluteUri);
        ITextSink sink = surroundings.ShowsColours ? new AnsiTextSink(surroundings.Out) : new PlainTextSink(surroundings.Out);
        new ExplanationText(sink, language, route => root + route.Path[1..], route => titles[route.Path].FirstOrDefault()).Write(answer, routeToBe);
        if (answer.Diagnostics.IsEmpty) return ExitCode.Built;
        sink.Write("\n");
        new DiagnosticText(sink, language, desk.TextOf).Write(answer.Diagnostics);
        return ExitCode.Built;
    }

    private Subject? Find(PreparedSite site, BuildRequest request, string words) =>
        SubjectFinder.Find(site, words, Below(request.Folders.Input, words), Below(request.Folders.Output, words));

    // A path as the person's shell would complete it.
    private string? Below(string folder, string words)
    {
        if (words.Contains("://", StringComparison.Ordinal) || words.Contains('\0', StringComparison.Ordinal)) return null;
        var relative = Path.GetRelativePath(Nfc.Normalize(folder), Nfc.Normalize(Path.GetFullPath(words, surroundings.CurrentFolder))).Replace('\\', '/');
        return relative is "." or ".." || relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? null : relative;
    }
}
