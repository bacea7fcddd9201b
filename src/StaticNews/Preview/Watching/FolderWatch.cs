using System.Threading.Channels;

namespace StaticNews.Preview.Watching;

/// <summary>Hears from the system that something below some folders changed. Hidden files are no content and are not heard of.</summary>
internal sealed class FolderWatch : IDisposable
{
    private readonly ChannelWriter<string> _changes;
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly Action _onLost;

    private FolderWatch(ChannelWriter<string> changes, Action onLost) => (_changes, _onLost) = (changes, onLost);

    /// <summary>Watches the folders; null where the system cannot.</summary>
    /// <param name="changes">Takes the paths that changed, absolute, as they come; one may come several times.</param>
    /// <param name="onLost">Called when the system stops telling.</param>
    public static FolderWatch? TryStart(IEnumerable<string> folders, ChannelWriter<string> changes, Action onLost)
    {
        var watch = new FolderWatch(changes, onLost);
        try
        {
            foreach (var folder in folders) watch.Add(folder);
            return watch;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or PlatformNotSupportedException)
        {
            watch.Dispose();
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var watcher in _watchers) watcher.Dispose();
    }

    private void Add(string folder)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            InternalBufferSize = 64 * 1024,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        _watchers.Add(watcher);
        watcher.Created += (_, change) => Hear(folder, change.FullPath);
        watcher.Changed += (_, change) => Hear(folder, change.FullPath);
        watcher.Deleted += (_, change) => Hear(folder, change.FullPath);
        watcher.Renamed += (_, change) =>
        {
            Hear(folder, change.OldFullPath);
            Hear(folder, change.FullPath);
        };
        watcher.Error += (_, trouble) =>
        {
            // Too many changes at once were lost: everything is listed again in any case.
            if (trouble.GetException() is InternalBufferOverflowException) _changes.TryWrite(folder);
            else _onLost();
        };
        watcher.EnableRaisingEvents = true;
    }

    private void Hear(string folder, string path)
    {
        if (!path.AsSpan(folder.Length).Contains("/.", StringComparison.Ordinal) && !path.AsSpan(folder.Length).Contains("\\.", StringComparison.Ordinal))
            _changes.TryWrite(path);
    }
}
