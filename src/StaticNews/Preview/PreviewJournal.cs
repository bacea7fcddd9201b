using System.Collections.Immutable;
using System.Globalization;
using StaticNews.Engine.Shared.Diagnostics;
using StaticNews.Preview.Views;
using StaticNews.Reporting;

namespace StaticNews.Preview;

/// <summary>What the terminal shows: where the preview is, one line for every edit, and mistakes that were not there before; when quiet, no more than where it is, a warning, and mistakes.</summary>
/// <remarks>For one thread at a time.</remarks>
internal sealed class PreviewJournal(TextWriter writer, bool showsColours, ReportStyle style, TimeProvider clock)
{
    private static readonly Wording Started = new("미리 보기: {0}  (끝내려면 Ctrl+C)", "Preview: {0}  (Ctrl+C to stop)");
    private static readonly Wording Counted = new("기사 {0}건, 페이지 {1}쪽을 {2}초에 준비했습니다.", "{0} articles and {1} pages made ready in {2} s.");
    private static readonly Wording Open = new(
        "주의: 이 컴퓨터 밖에서도 볼 수 있습니다. 초고와 엠바고 기사가 그대로 보입니다.", "Warning: other machines can see this preview, with its drafts and embargoed articles.");
    private static readonly Wording Polling = new(
        "시스템이 바뀐 파일을 알려 주지 못해 0.7초마다 살펴봅니다.", "The system cannot tell of changes here; the folders are looked through every 0.7 s.");
    private static readonly Wording Renewed = new("{0} 고침 {1}개 → 기사 {2}건, {3}밀리초", "{0} {1} changed → {2} articles, {3} ms");
    private static readonly Wording Mended = new("{0} 고칠 곳이 모두 없어졌습니다.", "{0} Nothing is left to correct.");
    private static readonly Wording Stopped = new("미리 보기를 마쳤습니다.", "The preview has ended.");

    private readonly ITextSink _sink = showsColours ? new AnsiTextSink(writer) : new PlainTextSink(writer);
    private ImmutableHashSet<string> _known = [];

    /// <summary>Says where the preview is.</summary>
    public void Begin(PreviewView view, string address, TimeSpan elapsed, bool isOpen, bool isPolling)
    {
        Line(Started, [address]);
        if (!style.IsQuiet) Line(Counted, [Number(view.Site.Newsroom.Articles.Length), Number(view.Site.Plan.Pages.Length), SummaryNumbers.Seconds(elapsed)]);
        WriteTimings(view);
        if (isOpen) Line(Open, [], TextRole.Warning);
        if (isPolling && !style.IsQuiet) Line(Polling, []);
        WriteNew(view, view.Diagnostics);
        writer.Flush();
    }

    /// <summary>Says that an edit is shown, and which mistakes are new.</summary>
    /// <param name="changed">How many files changed.</param>
    public void Renew(PreviewView view, ImmutableArray<Diagnostic> diagnostics, int changed, TimeSpan elapsed)
    {
        if (!style.IsQuiet) Line(Renewed, [Time(), Number(changed), Number(view.Site.Newsroom.Articles.Length), elapsed.TotalMilliseconds.ToString("F0", CultureInfo.InvariantCulture)], TextRole.Margin);
        WriteTimings(view);
        var had = !_known.IsEmpty;
        WriteNew(view, diagnostics);
        if (had && _known.IsEmpty && !style.IsQuiet) Line(Mended, [Time()]);
        writer.Flush();
    }

    /// <summary>Says that the newsroom could not be prepared.</summary>
    public void Fail(Exception error)
    {
        _sink.Write($"{Time()} {error.GetType().Name}: {error.Message}\n", TextRole.Error);
        writer.Flush();
    }

    /// <summary>The last line.</summary>
    public void End()
    {
        if (!style.IsQuiet) Line(Stopped, []);
        writer.Flush();
    }

    // What can wait for the desk is check's to say, as with build.
    private void WriteNew(PreviewView view, ImmutableArray<Diagnostic> diagnostics)
    {
        var now = diagnostics.RemoveAll(static each => each.CanWait || each.Severity == Severity.Hint);
        var known = _known;
        new DiagnosticText(_sink, style.Language, view.TextOf).Write(now.RemoveAll(each => known.Contains(NameOf(each))));
        _known = [.. now.Select(NameOf)];
    }

    private void WriteTimings(PreviewView view)
    {
        if (style.ShowsTimings && !style.IsQuiet) new TimingText(_sink, style.Language).WriteSteps(view.Site.Timings);
    }

    // Without its line: what stands above a mistake may grow without making it a new one.
    private string NameOf(Diagnostic diagnostic) => $"{diagnostic.Rule.Code} {diagnostic.Place.Path} {diagnostic.Message(style.Language)}";

    private void Line(Wording wording, ImmutableArray<string> arguments, TextRole role = TextRole.Plain) => _sink.Write(wording.In(style.Language, arguments) + "\n", role);

    private string Time() => clock.GetLocalNow().ToString("HH:mm:ss", CultureInfo.InvariantCulture);

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
