using System.Globalization;

namespace StaticNews.Reporting;

/// <summary>One line of a terminal that says how far a long build is; a short one never shows it.</summary>
/// <param name="terminal">Understands the escapes of a terminal.</param>
internal sealed class ProgressLine(TextWriter terminal, TimeProvider clock)
{
    private const string ClearLine = "\r\e[2K";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly long _started = clock.GetTimestamp();
    private readonly Lock _lock = new();
    private long _shown;

    /// <summary>Says how many files are done. Called from any thread.</summary>
    public void Show(int done, int all)
    {
        var now = clock.GetTimestamp();
        if (clock.GetElapsedTime(_started, now) < Patience) return;
        lock (_lock)
        {
            if (_shown != 0 && clock.GetElapsedTime(_shown, now) < Pause) return;
            _shown = now;
            terminal.Write(string.Create(CultureInfo.InvariantCulture, $"{ClearLine}{done:N0} / {all:N0}"));
        }
    }

    /// <summary>Leaves no trace of it.</summary>
    public void Clear()
    {
        if (_shown != 0) terminal.Write(ClearLine);
    }
}
