namespace StaticNews.Preview.Live;

/// <summary>Rings after every edit, for whoever waits for the next one.</summary>
/// <remarks>Safe on many threads at once.</remarks>
internal sealed class EditionBell
{
    private volatile TaskCompletionSource _next = Make();

    /// <summary>Done when the bell rings the next time. Taken before one looks, nothing is missed.</summary>
    public Task Next => _next.Task;

    /// <summary>Wakes everybody who waits.</summary>
    public void Ring() => Interlocked.Exchange(ref _next, Make()).SetResult();

    private static TaskCompletionSource Make() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
