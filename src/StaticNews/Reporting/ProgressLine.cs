using System.Globalization;
using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Reporting;

/// <summary>One line of a terminal that says what a long build is at and how far it is; a short one never shows it. Gone without a trace when disposed.</summary>
internal sealed class ProgressLine : IDisposable
{
    private const string ClearLine = "\r\e[2K";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly TextWriter _terminal;
    private readonly MessageLanguage _language;
    private readonly Lock _lock = new();
    private readonly ITimer _timer;
    private volatile string _step = "";
    private volatile int _done;
    private volatile int _all;
    private string _shown = "";
    private bool _isOver;

    /// <param name="terminal">Understands the escapes of a terminal.</param>
    /// <param name="clock">Whose timer draws the line: a step may last for minutes without a word.</param>
    public ProgressLine(TextWriter terminal, MessageLanguage language, TimeProvider clock)
    {
        (_terminal, _language) = (terminal, language);
        _timer = clock.CreateTimer(static line => ((ProgressLine)line!).Draw(), this, Patience, Pause);
    }

    /// <summary>Says what is done from now on.</summary>
    public void Begin(string step) => (_all, _step) = (0, step);

    /// <summary>Says how many files are done. Called from any thread, for each file.</summary>
    public void Count(int done, int all) => (_done, _all) = (done, all);

    /// <inheritdoc/>
    public void Dispose()
    {
        _timer.Dispose();
        lock (_lock)
        {
            _isOver = true;
            if (_shown.Length > 0) _terminal.Write(ClearLine);
        }
    }

    private void Draw()
    {
        var count = _all == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" {_done:N0} / {_all:N0}");
        lock (_lock)
        {
            var line = StepWords.Of(_step, _language) + count;
            if (_isOver || line == _shown) return;
            _shown = line;
            _terminal.Write(ClearLine + line);
        }
    }
}
