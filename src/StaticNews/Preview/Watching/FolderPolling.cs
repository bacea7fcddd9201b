using System.Collections.Immutable;
using System.Threading.Channels;
using StaticNews.Engine.Discovery;

namespace StaticNews.Preview.Watching;

/// <summary>Where the system cannot tell of changes, the folders are listed again and again, and what differs has changed.</summary>
/// <param name="changes">Takes the paths that changed, absolute.</param>
internal sealed class FolderPolling(ImmutableArray<Func<ISourceFolder>> folders, ChannelWriter<string> changes, TimeProvider clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(700);

    private readonly Dictionary<string, SourceFile>[] _known = new Dictionary<string, SourceFile>[folders.Length];

    /// <summary>Looks until it is told to end.</summary>
    public async Task Run(CancellationToken end)
    {
        Look(isFirst: true);
        while (!end.IsCancellationRequested)
        {
            await Task.Delay(Pause, clock, end).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!end.IsCancellationRequested) Look(isFirst: false);
        }
    }

    private void Look(bool isFirst)
    {
        for (var at = 0; at < folders.Length; at++)
        {
            try
            {
                var files = folders[at]().List().Value.ToDictionary(static file => file.DiskPath, StringComparer.Ordinal);
                if (!isFirst) Compare(_known[at], files);
                _known[at] = files;
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                // A folder that is being moved: the next look finds it.
                _known[at] ??= [];
            }
        }
    }

    private void Compare(Dictionary<string, SourceFile> before, Dictionary<string, SourceFile> now)
    {
        foreach (var (path, file) in now)
        {
            if (!before.TryGetValue(path, out var old) || old != file) changes.TryWrite(path);
        }

        foreach (var path in before.Keys)
        {
            if (!now.ContainsKey(path)) changes.TryWrite(path);
        }
    }
}
