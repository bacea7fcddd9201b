using System.Runtime.InteropServices;

namespace StaticNews;

/// <summary>Ctrl+C and the system's wish to end the program. A build is interrupted where it stands; a preview is asked to stop.</summary>
internal sealed class StopSignal : IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly TextWriter _error;
    private readonly PosixSignalRegistration _end;
    private volatile bool _isAwaited;

    public StopSignal(TextWriter error)
    {
        _error = error;
        Console.CancelKeyPress += Interrupt;
        _end = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => context.Cancel = TryStop());
    }

    /// <summary>Cancelled when somebody wants the program to stop; from now on it is not ended from without.</summary>
    public CancellationToken Await()
    {
        _isAwaited = true;
        return _stopping.Token;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Console.CancelKeyPress -= Interrupt;
        _end.Dispose();
        _stopping.Dispose();
    }

    private void Interrupt(object? sender, ConsoleCancelEventArgs key)
    {
        key.Cancel = TryStop();

        // An in-place build may be interrupted at any byte: the marker in the output folder says so, and the next build heals it.
        if (!key.Cancel) _error.Write("\n중단했습니다. 다음 빌드가 이어서 바로잡습니다. (Interrupted; the next build heals the rest.)\n");
    }

    // A second wish is granted at once.
    private bool TryStop()
    {
        if (!_isAwaited || _stopping.IsCancellationRequested) return false;
        _stopping.Cancel();
        return true;
    }
}
