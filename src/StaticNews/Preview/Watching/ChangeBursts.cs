using System.Threading.Channels;

namespace StaticNews.Preview.Watching;

/// <summary>
/// Many changes that belong together are one: those of an editor that writes twice, and those of a checkout of hundreds of files. A burst ends when nothing
/// changed for a moment, longer after many files, and the files can be read.
/// </summary>
internal sealed class ChangeBursts(ChannelReader<string> changes, TimeProvider clock)
{
    private const int FewPaths = 3;
    private const int MostRetries = 8;

    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(12);
    private static readonly TimeSpan QuietAfterMany = TimeSpan.FromMilliseconds(120);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Retry = TimeSpan.FromMilliseconds(40);

    /// <summary>The paths of the next burst, each once; none when the time is over before anything changes.</summary>
    public async Task<IReadOnlyCollection<string>> Next(TimeSpan most, CancellationToken end)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        if (!await Hear(paths, most, end)) return paths;
        var start = clock.GetTimestamp();
        while (clock.GetElapsedTime(start) < Longest && await Hear(paths, paths.Count <= FewPaths ? Quiet : QuietAfterMany, end))
        {
        }

        for (var retry = 0; retry < MostRetries && !Settling.IsWhole(paths); retry++) await Hear(paths, Retry, end);
        return paths;
    }

    // Waits until something changes, and takes all that did; false when nothing did in time.
    private async Task<bool> Hear(HashSet<string> paths, TimeSpan most, CancellationToken end)
    {
        using var wait = CancellationTokenSource.CreateLinkedTokenSource(end);
        using var timer = clock.CreateTimer(static state => ((CancellationTokenSource)state!).Cancel(), wait, most, Timeout.InfiniteTimeSpan);
        try
        {
            if (!await changes.WaitToReadAsync(wait.Token)) return false;
        }
        catch (OperationCanceledException) when (!end.IsCancellationRequested)
        {
            return false;
        }

        while (changes.TryRead(out var path)) paths.Add(path);
        return true;
    }
}
