using System.Diagnostics;

namespace StaticNews.Engine;

/// <summary>Runs the steps and remembers how long each took.</summary>
/// <param name="begun">Hears the name of a step before it runs.</param>
internal sealed class StepClock(Action<string>? begun)
{
    private readonly List<StepTiming> _timings = [];

    public ImmutableArray<StepTiming> Timings => [.. _timings];

    public T Time<T>(string step, Func<T> run)
    {
        begun?.Invoke(step);
        var start = Stopwatch.GetTimestamp();
        var result = run();
        _timings.Add(new StepTiming(step, Stopwatch.GetElapsedTime(start)));
        return result;
    }
}
