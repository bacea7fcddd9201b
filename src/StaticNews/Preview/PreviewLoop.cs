using System.Threading.Channels;
using StaticNews.Preview.Views;
using StaticNews.Preview.Watching;

namespace StaticNews.Preview;

/// <summary>Watches the folders and prepares the newsroom again after every burst of changes, and when its time comes by itself.</summary>
internal sealed class PreviewLoop(PreviewSession session, PreviewJournal journal, TimeProvider clock, bool isTimeFixed)
{
    private const int MostTries = 5;

    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly EditedPages _edited = new(session.Folders[0]);

    /// <summary>Follows the changes until it is told to end.</summary>
    public async Task Follow(ChannelReader<string> changes, CancellationToken end)
    {
        var bursts = new ChangeBursts(changes, clock);
        try
        {
            while (true)
            {
                var changed = await bursts.Next(TimeUntilNextChange(), end);
                var start = clock.GetTimestamp();
                if (await Renew(changed, end) is not { } view) continue;
                journal.Renew(view, _edited.Look(view, changed), changed.Count, clock.GetElapsedTime(start));
            }
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // Somebody stops the preview.
        }
    }

    // What vanishes while it is read is a change of its own; it is tried again, and the last view stays meanwhile.
    private async Task<PreviewView?> Renew(IReadOnlyCollection<string> changed, CancellationToken end)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return session.Renew(changed);
            }
            catch (Exception error) when (error is not OutOfMemoryException)
            {
                if (attempt == MostTries)
                {
                    journal.Fail(error);
                    return null;
                }
            }

            await Task.Delay(Pause, clock, end);
        }
    }

    // An embargo that is lifted changes labels and feeds without an edit.
    private TimeSpan TimeUntilNextChange()
    {
        if (isTimeFixed || session.Desk.Current.Site.Publication.NextChange is not { } next) return LongestWait;
        var wait = next - clock.GetUtcNow();
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait < LongestWait ? wait : LongestWait;
    }
}
