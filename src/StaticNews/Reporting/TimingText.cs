using System.Collections.Immutable;
using System.Globalization;
using StaticNews.Engine;
using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Reporting;

/// <summary>Where the time went: the steps, the kinds of pages and the slowest pages, and how many pages were left as they were.</summary>
internal sealed class TimingText(ITextSink sink, MessageLanguage language)
{
    private const int Slowest = 5;

    /// <summary>The lines, steps first.</summary>
    public void Write(BuildResult result)
    {
        WriteSteps(result.Timings);
        foreach (var kind in result.Rendered.GroupBy(static page => page.Kind).OrderByDescending(static kind => kind.Sum(static page => page.Duration.Ticks)))
            WriteLine(new TimeSpan(kind.Sum(static page => page.Duration.Ticks)), $"{kind.Key} × {N(kind.Count())}");
        foreach (var page in result.Rendered.OrderByDescending(static page => page.Duration).Take(Slowest)) WriteLine(page.Duration, page.Route.Path);
        var (rendered, left) = (N(result.Rendered.Length), N(result.Pages - result.Rendered.Length));
        sink.Write(language == MessageLanguage.English ? $"Pages rendered: {rendered}, left as they were: {left}\n" : $"새로 그린 페이지 {rendered}쪽, 그대로 둔 페이지 {left}쪽\n", TextRole.Margin);
    }

    /// <summary>How long each step took.</summary>
    public void WriteSteps(ImmutableArray<StepTiming> timings)
    {
        foreach (var (step, duration) in timings) WriteLine(duration, step);
    }

    private void WriteLine(TimeSpan duration, string what) =>
        sink.Write($"{duration.TotalMilliseconds.ToString("F1", CultureInfo.InvariantCulture),10} ms  {what}\n", TextRole.Margin);

    private static string N(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
